/* The moving features: eyes, brows, nose, mouth and what comes and goes on the skin. In the head's
 * own space: 100 = half its height.
 *
 * What muscles do comes as the 24 parameters of rig.h. How far a feature moves for a parameter is
 * this drawing's business (CUES.md 4.1): weak looks are drawn a little stronger than in proportion,
 * so that they can be seen, and looks beyond full strength go on growing where the rig has reached
 * its end.
 */
#ifndef ART_FACE_H
#define ART_FACE_H

#include "art/head.h"

#define FACE_WHITE 0xfffaf0u /* of an eye */
#define FACE_LIP 0x3a120bu   /* the line of every mouth: 3:1 on every skin */

/* One eye's opening: an upper and a lower edge, both round, that meet in the corners. Neither is
 * ever a straight cut: lids make an edge flatter or sag, they do not slice it. */
typedef struct FaceEye {
    const HeadSpace *head;
    double side;        /* -1 left of the screen, 1 right */
    double x, y;        /* its middle; the corners lie at this height */
    double rx, ry;      /* half its width; half its height when wide open */
    double top, bottom; /* height of the edges in the middle, parts of ry; top < 0: it sags */
    double slant;       /* + the upper edge lies lower on the outer side */
    double tilt;        /* + the outer corner lies lower than the inner one */
    double low, cheek;  /* the lower lid's pull, 0..1 */
    double shut;        /* of closed eyes: how deep their bow is, about 1 */
    bool closed, smiling, squeezed;
} FaceEye;

void face_draw(const HeadSpace *head,
               double heavier); /* heavier: 1; about 1.3 for heads below 100 pixels */

/* A parameter as far as the drawing takes it: -1.4..1.4. */
double face_value(const HeadSpace *head, RigParam param);

FaceEye face_eye(const HeadSpace *head, int index); /* 0 left of the screen, 1 right */
double face_eye_over(const FaceEye *eye, double x); /* the upper edge at x */
double face_eye_under(const FaceEye *eye, double x);
void face_iris(const FaceEye *eye, double *x, double *y, double *rx, double *ry);

void face_eyes(const HeadSpace *head, double line);
void face_brows(const HeadSpace *head, double line);
void face_mouth(const HeadSpace *head, double line);
double face_mouth_y(const HeadSpace *head); /* where the mouth rests */

/* Blush and shadows lie under the features, drops over them. */
void face_skin_marks(const HeadSpace *head, double line);
void face_drops(const HeadSpace *head, double line);

#endif
