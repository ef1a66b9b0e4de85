/* The face rig: action units -> 24 parameters (CUES.md 5; the reference is rig-prototype.py, ported
 * exactly).
 *
 * Suffixes L and R are the character's own sides; L is on the right of the screen when the
 * character faces us.
 */
#ifndef ART_RIG_H
#define ART_RIG_H

#include <stdbool.h>

#include <shoes/expression.h>

typedef enum RigParam {
    RIG_BROW_IN_L,
    RIG_BROW_IN_R,
    RIG_BROW_OUT_L,
    RIG_BROW_OUT_R,
    RIG_LID_UP_L,
    RIG_LID_UP_R,
    RIG_LID_LO_L,
    RIG_LID_LO_R,
    RIG_CORNER_L,
    RIG_CORNER_R,
    RIG_DIMPLE_L,
    RIG_DIMPLE_R,
    RIG_SIDED_COUNT, /* all above come in pairs, left first */
    RIG_BROW_KNIT = RIG_SIDED_COUNT,
    RIG_GAZE_X,
    RIG_GAZE_Y,
    RIG_NOSE,
    RIG_CHEEK,
    RIG_LIP_UP,
    RIG_MOUTH_W,
    RIG_JAW,
    RIG_LIP_PART,
    RIG_LIP_PRESS,
    RIG_PUCKER,
    RIG_CHIN,
    RIG_COUNT
} RigParam;

/* A face ready to draw: parameters -1..1 or 0..1, and what is not muscle. */
typedef struct RigFace {
    double value[RIG_COUNT];
    double pupil, blush, tears, sweat, eyebags, tongue, mouth_wave, pallor;
    double beyond; /* how far past its full strength a look is shown: 0, or up to .25 */
    bool resting;
} RigFace;

/* The 24 parameters of a look at intensity `scale` (expression_scale), and its overlays times
 * scale. */
RigFace rig_face(const Expression *look, double scale);

/* Two moods in one face: brows, lids, gaze and cheeks of `upper`, mouth and chin of `lower`; never
 * an average, which would cancel opposite mouth corners to neutral. */
RigFace rig_mix(const RigFace *upper, const RigFace *lower);

#endif
