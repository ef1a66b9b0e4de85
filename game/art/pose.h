/* Arm poses: where the hands of each pose name of expressions.json go, and how.
 *
 * Sizes come from the person; a pose only names a landmark and an offset. Outward is positive x, so
 * one row serves both arms. A name that is unknown is `relaxed`.
 */
#ifndef ART_POSE_H
#define ART_POSE_H

#include <stdbool.h>

typedef enum PoseAnchor {
    POSE_SHOULDER,
    POSE_HIP,
    POSE_CHEST,
    POSE_BELLY,
    POSE_CHIN,
    POSE_CHEEK,
    POSE_EYE,
    POSE_BROW,
    POSE_EAR,
    POSE_CROWN,
    POSE_NAPE,
    POSE_OTHER_SHOULDER,
    POSE_OTHER_ELBOW,
    POSE_OTHER_WRIST,
    POSE_SEAT, /* a wheelchair's hand rim, or the knee of somebody who sits */
    POSE_STICK
} PoseAnchor;

typedef enum PoseElbow {
    ELBOW_OUT,
    ELBOW_DOWN,
    ELBOW_LOW,  /* before the ribs, whatever the distance: hands at the face */
    ELBOW_HIGH, /* out to the side, not below the chest: a hand at the neck */
    ELBOW_HUG,  /* beside the ribs; the forearm goes across to the other arm */
    ELBOW_WIDE  /* far out to the side, never shortened: hands on the head or the hips */
} PoseElbow;
typedef enum PoseHand {
    HAND_RELAXED,
    HAND_SPREAD,
    HAND_FIST,
    HAND_FLAT,
    HAND_POINT,
    HAND_GRIP,   /* fingers round something, seen from outside */
    HAND_SLEEVE, /* only fingertips look out of the sleeve */
    HAND_COVER,  /* larger, the fingers close together: over a face */
    HAND_COUNT
} PoseHand;
/* Of ARM_TOP only the forearm lies over the head when the arm is bent. The forearms of ARM_CROSSED
 * lie over both upper arms. */
typedef enum PoseLayer { ARM_BEHIND, ARM_FRONT, ARM_CROSSED, ARM_TOP } PoseLayer;

/* Which arm is the pose's first one: the one nearer the partner, or the one the head tilts to. */
typedef enum PoseSide { POSE_TOWARD_PARTNER, POSE_TOWARD_TILT } PoseSide;

enum { HAND_ALONG = 999 }; /* the hand goes on in the forearm's direction */

typedef struct PoseArm {
    PoseAnchor anchor;
    int dx, dy; /* hand's middle from the anchor, percent of the arm's length; x outward, y down */
    PoseElbow elbow;
    PoseHand hand;
    int angle; /* of the fingers: 0 down, 90 outward, 180 up, negative inward */
    PoseLayer layer;
} PoseArm;

typedef struct Pose {
    const char *name;
    PoseArm one, other;
    const char *milder; /* the pose at low strength, NULL: the same */
    const char *seated; /* the pose of somebody who sits, NULL: the same */
    int mild_to;        /* the highest strength that is shown by `milder`; 0 counts as 1 */
    PoseSide side;
} Pose;

const Pose *pose_find(const char *name);

/* Whether the name has a pose of its own. */
bool pose_known(const char *name);

/* The pose a strength and a seat allow. */
const Pose *pose_for(const char *name, int strength, bool seated);

/* Hands in the free air: such a pose grows with strength from its milder one. */
bool pose_in_air(const Pose *pose);

#endif
