/* A player's own pair: six kinds of shoes (assets/shoes/own-KIND.svg, drawn in red) in eight
 * colours. What is red in the drawing is dyed; soles, laces and outlines stay. */
#ifndef SCREENS_OWN_SHOES_H
#define SCREENS_OWN_SHOES_H

#include "screens/host.h"
#include "ui/ui.h"

enum { OWN_KINDS = 6, OWN_COLOURS = 8 };

typedef struct OwnPair {
    int kind, colour; /* 0 .. OWN_KINDS - 1, 0 .. OWN_COLOURS - 1 */
} OwnPair;

/* The dyed drawings, made when they are first shown. Zeroed at first. */
typedef struct OwnShoes {
    Arena *arena;
    const char *svg[OWN_KINDS][OWN_COLOURS];
} OwnShoes;

void own_shoes_free(OwnShoes *shoes);

/* With its soles on the rect's lower edge. */
void own_shoes_draw(OwnShoes *shoes, const Host *host, Ui *ui, DrawRect rect, OwnPair pair);

/* Ids for data and the text catalogue: "boots", "red". */
const char *own_kind_id(int kind);
const char *own_colour_id(int colour);

/* By their ids; what there is not becomes the first. */
OwnPair own_pair_named(const char *kind, const char *colour);

/* The drawing with its reds in another colour, into `out` of the same length + 1. */
void own_shoes_dye(const char *svg, int colour, char *out);

#endif
