/* The moving features: eyes, brows, nose, mouth and what comes and goes on the skin. In the head's
 * own space. */
#ifndef ART_FACE_H
#define ART_FACE_H

#include "art/head.h"

void face_draw(const HeadSpace *head,
               double heavier); /* heavier: 1; about 1.3 for heads below 100 pixels */

void face_eyes(const HeadSpace *head, double line);
void face_brows(const HeadSpace *head, double line);
void face_mouth(const HeadSpace *head, double line);
double face_mouth_y(const HeadSpace *head); /* where the mouth rests */

#endif
