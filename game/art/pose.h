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
    POSE_EAR,
    POSE_CROWN,
    POSE_NAPE,
    POSE_OTHER_ELBOW,
    POSE_WHEEL, /* a wheelchair's hand rim, a lap in front of it */
    POSE_STICK
} PoseAnchor;

typedef enum PoseElbow {
    ELBOW_OUT,
    ELBOW_DOWN,
    ELBOW_LOW, /* at the waist, whatever the distance: hands at the face */
    ELBOW_WIDE /* out at shoulder's height: hands on the head, clear of the face */
} PoseElbow;
typedef enum PoseHand { HAND_RELAXED, HAND_SPREAD, HAND_FIST, HAND_FLAT, HAND_POINT } PoseHand;
typedef enum PoseLayer { ARM_BEHIND, ARM_FRONT, ARM_TOP } PoseLayer;

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
    PoseArm one, other; /* one: the character's right arm (screen left) unless mirrored */
    const char *milder; /* the pose at strength 1, NULL: the same */
    const char *seated; /* the pose in a wheelchair, NULL: the same */
} Pose;

const Pose *pose_find(const char *name);

/* The pose a strength and a seat allow. */
const Pose *pose_for(const char *name, int strength, bool seated);

#endif
