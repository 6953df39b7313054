/** A meeting that is to be arranged. */
export const workshop = {
  title: 'Summer workshop; first, of two',
  about: 'Testing\nwith people',
  starts_at: '2026-07-01T09:00:00Z',
  ends_at: '2026-07-01T15:00:00Z',
  place: 'County Hall, Truro',
  link: 'https://meet.example.org/room-7',
  standard: 'lgdss-2016',
  points: [10, 8],
  agenda: [{ title: 'Welcome', minutes: 15 }, { title: 'Testing with five people' }]
}
