/* What is the difference? Two words side by side: how each looks, on one person who is not in this
 * story, and one sentence each that tells them apart.
 *
 * The sentences are apart.ONE.OTHER in the catalogue, ONE before OTHER in the alphabet: first what
 * is true of ONE, then, after a line break, of OTHER. Two words without one show their meanings.
 */
#ifndef SCREENS_APART_H
#define SCREENS_APART_H

#include "screens/app_inside.h"

/* A word that was said and one that was felt, the first of each that the other does not have.
 * False: nothing was said, or the same. */
bool apart_pair(const App *app, int out[2]);

void apart_open(App *app, const int pair[2]);

#endif
