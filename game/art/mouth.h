/* A mouth, in parts of its own size around the place where it rests: the four open and closed
 * shapes share these measures. Only mouth.c and mouth_open.c use this. */
#ifndef ART_MOUTH_H
#define ART_MOUTH_H

#include "art/face.h"

typedef struct Mouth {
    const HeadSpace *head;
    double size, y;     /* head units: what 1 is here; where 0 lies */
    double half;        /* half-width */
    double left, right; /* corner heights, + down: screen right is the character's left */
    double smile;       /* mean of both corners, + up */
    double middle, top, bottom, gap, jaw;
    double line; /* pen width, head units */
} Mouth;

Mouth mouth_make(const HeadSpace *head, double line);
double mouth_px(const Mouth *mouth, double x); /* to head units */
double mouth_py(const Mouth *mouth, double y);
double mouth_raw(const Mouth *mouth, RigParam param);   /* as the rig has it; picks shapes */
double mouth_value(const Mouth *mouth, RigParam param); /* as face_value; sizes */

void mouth_box(const Mouth *mouth);   /* stretched, teeth in a row */
void mouth_round(const Mouth *mouth); /* O */
void mouth_open(const Mouth *mouth);  /* bowed by its corners: a smile with upper teeth, a wail */

#endif
