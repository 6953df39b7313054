/**
 * How long a page is given at least once it has been made, though what it shows has changed meanwhile; and how long after a change those who
 * listen are told of it, in milliseconds. So whoever is told finds it on the page, and pages are made anew a few times a second at most,
 * however much is published.
 */
export const settle_ms = 250
