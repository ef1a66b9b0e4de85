/* The head and what sits on it, in the head's own space: 100 = half its height, centre at 0,0. */
#ifndef ART_HEAD_H
#define ART_HEAD_H

#include "art/build.h"
#include "art/svg.h"

/* Everything a head's drawing needs, measured once. */
typedef struct HeadSpace {
    SvgText *svg;
    const Build *build;
    const PersonLook *look;
    double scale;            /* head units to design units */
    double outer, inner;     /* pens in head units */
    double wide;             /* the skull's half-width in head units */
    double shift_x, shift_y; /* how far the face slides with turn and pitch */
} HeadSpace;

HeadSpace head_space(SvgText *svg, const Build *build);
void head_enter(const HeadSpace *head); /* opens the group; close with svg_up */

uint32_t head_skin(const HeadSpace *head);             /* as pale as the mood makes it */
double head_ear_x(const HeadSpace *head, double side); /* the middle of an ear */
void head_draw(const HeadSpace *head);                 /* skull, ears, shade, beard */
void hair_behind(const HeadSpace *head);               /* what hangs behind the neck */
void hair_before(const HeadSpace *head);               /* cap and fringe */
void hair_from_behind(const HeadSpace *head);
void head_kit(const HeadSpace *head);    /* ear defenders, hearing aid */
void scarf_drape(const HeadSpace *head); /* the headscarf's ends on the chest */

#endif
