/* Paper with an ink line: the cards, bubbles and framed pictures that all pages are made of. */
#ifndef SCREENS_PAPER_H
#define SCREENS_PAPER_H

#include "ui/ui.h"

enum {
    PAPER_MARGIN = 30, /* round a framed picture and the card beside it */
    PAPER_PAD = 32,    /* inside a card */
    PAPER_CARD = 44,   /* corners of a card ... */
    PAPER_BUBBLE = 56  /* ... and of a bubble or a large sheet */
};

/* A sheet of the panel's colour; `radius` is one of the above. */
void paper_draw(Ui *ui, DrawRect rect, int radius);

/* A card; returns its inside. */
DrawRect paper_card(Ui *ui, DrawRect rect);

/* The edge of a picture that is already drawn: paper over its square corners, then the ink line. */
void paper_frame(Ui *ui, DrawRect picture);

#endif
