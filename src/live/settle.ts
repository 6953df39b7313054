// The beat of live pages, in milliseconds. One round: a page is told, and what it asks for is made anew; then all others are told, and find
// it made; then the next round. So a page is made once in a round, however much is published and however many ask.

/** Before all others one is told, and what it asks for is made: nobody waits for that together with hundreds. */
export const ahead_ms = 80

/** The others are told over so long. */
export const spread_ms = 220

/**
 * How long a page is given at least once it has been made, though what it shows has changed meanwhile; and how long after a change those who
 * listen are told of it. So whoever is told finds it on the page. It is longer than a round's telling: nobody has the page made anew
 * in the midst of it, with a crowd waiting.
 */
export const settle_ms = ahead_ms + spread_ms + 50

/** From one round of a region to the next: longer than a page is given, so that the one who is told first has it made. */
export const between_ms = settle_ms + 70
