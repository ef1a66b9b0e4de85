#include "art/pose.h"

#include <stddef.h>
#include <string.h>

#define HANGING                                                                                    \
    { POSE_SHOULDER, 14, 112, ELBOW_OUT, HAND_RELAXED, HAND_ALONG, ARM_FRONT }
#define LIMP                                                                                       \
    { POSE_SHOULDER, 0, 117, ELBOW_OUT, HAND_RELAXED, -6, ARM_FRONT }
#define STIFF                                                                                      \
    { POSE_SHOULDER, 17, 106, ELBOW_OUT, HAND_FLAT, 62, ARM_FRONT }
#define ON_SEAT                                                                                    \
    { POSE_SEAT, 0, 0, ELBOW_OUT, HAND_FLAT, 5, ARM_FRONT }
#define ACROSS_BELLY                                                                               \
    { POSE_BELLY, -12, -8, ELBOW_OUT, HAND_FLAT, -92, ARM_FRONT }
#define BOTH(...)                                                                                  \
    {__VA_ARGS__}, {                                                                               \
        __VA_ARGS__                                                                                \
    }

static const Pose poses[] = {
    {"relaxed", HANGING, HANGING, .seated = "on_seat"},
    {"on_seat", ON_SEAT, ON_SEAT, .milder = NULL},
    {"open", BOTH(POSE_SHOULDER, 76, 26, ELBOW_DOWN, HAND_SPREAD, 128, ARM_FRONT),
     .milder = "relaxed"},
    {"raised", BOTH(POSE_SHOULDER, 72, -84, ELBOW_OUT, HAND_SPREAD, 168, ARM_TOP),
     .milder = "fists_up"},
    {"fists_up", BOTH(POSE_SHOULDER, 34, -4, ELBOW_DOWN, HAND_FIST, 176, ARM_FRONT),
     .milder = "relaxed"},
    {"half_raised", BOTH(POSE_SHOULDER, 72, -22, ELBOW_DOWN, HAND_SPREAD, 162, ARM_FRONT),
     .milder = "half_low"},
    {"half_low", BOTH(POSE_SHOULDER, 56, 46, ELBOW_DOWN, HAND_SPREAD, 112, ARM_FRONT),
     .milder = "relaxed"},
    {"limp", LIMP, LIMP, .seated = "in_lap"},
    {"in_lap",
     {POSE_BELLY, 14, 30, ELBOW_OUT, HAND_RELAXED, -40, ARM_FRONT},
     {POSE_BELLY, 10, 36, ELBOW_OUT, HAND_RELAXED, -40, ARM_FRONT},
     .milder = NULL},
    {"palms_up_drop", BOTH(POSE_SHOULDER, 50, 78, ELBOW_LOW, HAND_SPREAD, 78, ARM_FRONT),
     .milder = "limp"},
    {"hips", BOTH(POSE_HIP, 2, -10, ELBOW_WIDE, HAND_FIST, -52, ARM_FRONT), .milder = "one_hip"},
    {"one_hip", {POSE_HIP, 2, -10, ELBOW_WIDE, HAND_FIST, -52, ARM_FRONT}, HANGING, .milder = NULL},
    {"akimbo_tense", BOTH(POSE_SHOULDER, 42, 88, ELBOW_OUT, HAND_FIST, 4, ARM_FRONT),
     .milder = "fists_down"},
    {"fists_down", BOTH(POSE_SHOULDER, 18, 104, ELBOW_OUT, HAND_FIST, HAND_ALONG, ARM_FRONT),
     .seated = "fists_lap"},
    {"fists_lap", BOTH(POSE_BELLY, 34, 26, ELBOW_OUT, HAND_FIST, -8, ARM_FRONT), .milder = NULL},
    {"crossed",
     {POSE_CHEST, -27, 14, ELBOW_OUT, HAND_FLAT, -104, ARM_FRONT},
     {POSE_CHEST, -27, 25, ELBOW_OUT, HAND_FLAT, -82, ARM_FRONT},
     .milder = "hold_wrist"},
    {"self_hug",
     {POSE_OTHER_SHOULDER, -5, 9, ELBOW_HUG, HAND_GRIP, -122, ARM_CROSSED},
     {POSE_OTHER_SHOULDER, -5, 15, ELBOW_HUG, HAND_GRIP, -118, ARM_CROSSED},
     .milder = "hands_on_heart"},
    {"hold_elbows",
     {POSE_OTHER_SHOULDER, -6, 17, ELBOW_HUG, HAND_GRIP, -112, ARM_CROSSED},
     {POSE_OTHER_SHOULDER, -6, 23, ELBOW_HUG, HAND_GRIP, -108, ARM_CROSSED},
     .milder = "hold_one_elbow"},
    {"hold_one_elbow",
     {POSE_OTHER_ELBOW, -1, -3, ELBOW_HUG, HAND_GRIP, -96, ARM_FRONT},
     LIMP,
     .milder = "hold_wrist"},
    {"hold_wrist",
     {POSE_OTHER_WRIST, 4, -8, ELBOW_LOW, HAND_GRIP, -62, ARM_FRONT},
     {POSE_BELLY, 6, 34, ELBOW_OUT, HAND_RELAXED, -12, ARM_FRONT},
     .milder = NULL},
    {"behind_back", BOTH(POSE_HIP, -26, 6, ELBOW_OUT, HAND_RELAXED, -50, ARM_BEHIND),
     .seated = "clasped_front"},
    {"clasped_front",
     {POSE_BELLY, 3, 16, ELBOW_LOW, HAND_FLAT, -50, ARM_FRONT},
     {POSE_BELLY, 2, 18, ELBOW_LOW, HAND_FIST, -50, ARM_FRONT},
     .milder = NULL},
    {"sleeves",
     {POSE_CHEST, 13, 24, ELBOW_LOW, HAND_SLEEVE, -146, ARM_FRONT},
     {POSE_CHEST, 13, 18, ELBOW_LOW, HAND_SLEEVE, -146, ARM_FRONT},
     .milder = "clasped_front"},
    {"clasped_high", BOTH(POSE_CHIN, 4, 14, ELBOW_LOW, HAND_FLAT, -177, ARM_TOP),
     .milder = "clasped_front"},
    {"clutch_chest",
     {POSE_CHEST, -1, -5, ELBOW_LOW, HAND_FIST, -112, ARM_FRONT},
     {POSE_CHEST, 1, -6, ELBOW_LOW, HAND_GRIP, -104, ARM_FRONT},
     .milder = "clasped_front"},
    {"hands_on_belly",
     {POSE_BELLY, 2, -4, ELBOW_OUT, HAND_FLAT, -84, ARM_FRONT},
     {POSE_BELLY, 0, 4, ELBOW_OUT, HAND_FLAT, -80, ARM_FRONT},
     .seated = "in_lap"},
    {"fidget",
     {POSE_BELLY, 5, -18, ELBOW_LOW, HAND_FIST, -128, ARM_FRONT},
     {POSE_BELLY, 6, -8, ELBOW_LOW, HAND_GRIP, -112, ARM_FRONT},
     .milder = NULL},
    {"hand_on_chest",
     {POSE_CHEST, -4, -2, ELBOW_DOWN, HAND_FLAT, -112, ARM_FRONT},
     LIMP,
     .milder = NULL},
    {"hands_on_heart",
     {POSE_CHEST, -2, -4, ELBOW_DOWN, HAND_FLAT, -128, ARM_FRONT},
     {POSE_CHEST, -4, 4, ELBOW_DOWN, HAND_FLAT, -120, ARM_FRONT},
     .milder = "hand_on_chest"},
    {"hand_to_chin",
     {POSE_CHIN, 10, 6, ELBOW_LOW, HAND_POINT, -160, ARM_TOP},
     ACROSS_BELLY,
     .side = POSE_TOWARD_TILT,
     .milder = NULL},
    {"hands_to_mouth", BOTH(POSE_CHIN, 13, 5, ELBOW_LOW, HAND_FIST, -158, ARM_TOP),
     .milder = "fidget"},
    {"hand_to_face",
     {POSE_CHEEK, 3, 6, ELBOW_LOW, HAND_FLAT, -172, ARM_TOP},
     ACROSS_BELLY,
     .milder = "hold_one_elbow",
     .side = POSE_TOWARD_TILT},
    {"hide_face",
     {POSE_EYE, 1, 6, ELBOW_LOW, HAND_COVER, -172, ARM_TOP},
     {POSE_EYE, 1, 8, ELBOW_LOW, HAND_COVER, -170, ARM_TOP},
     .milder = "clasped_front",
     .mild_to = 2},
    {"hand_over_brow",
     {POSE_BROW, 4, 2, ELBOW_LOW, HAND_FLAT, -150, ARM_TOP},
     LIMP,
     .milder = "limp",
     .side = POSE_TOWARD_TILT},
    {"rub_eye",
     {POSE_EYE, 5, 5, ELBOW_LOW, HAND_FIST, -158, ARM_TOP},
     LIMP,
     .milder = "limp",
     .side = POSE_TOWARD_TILT},
    {"wipe_brow",
     {POSE_BROW, 3, -2, ELBOW_WIDE, HAND_FLAT, -112, ARM_TOP},
     {POSE_CHEST, -4, 4, ELBOW_DOWN, HAND_FLAT, -112, ARM_FRONT},
     .milder = "hand_on_chest"},
    {"scratch_head",
     {POSE_CROWN, 4, -2, ELBOW_WIDE, HAND_GRIP, -136, ARM_TOP},
     {POSE_SHOULDER, 46, 66, ELBOW_LOW, HAND_SPREAD, 84, ARM_FRONT},
     .milder = "hand_to_chin"},
    {"hands_in_hair", BOTH(POSE_CROWN, 2, 0, ELBOW_WIDE, HAND_GRIP, -142, ARM_TOP),
     .milder = "fists_down", .mild_to = 2},
    {"hands_on_ears", BOTH(POSE_EAR, 5, 0, ELBOW_LOW, HAND_FLAT, -174, ARM_TOP),
     .milder = "hands_to_mouth"},
    {"rub_neck",
     {POSE_NAPE, 14, -1, ELBOW_HIGH, HAND_GRIP, -138, ARM_TOP},
     STIFF,
     .milder = "hold_wrist"},
    {"rub_neck_low",
     {POSE_NAPE, 14, 0, ELBOW_HIGH, HAND_GRIP, -138, ARM_TOP},
     {POSE_BELLY, -2, 24, ELBOW_OUT, HAND_FIST, -40, ARM_FRONT},
     .milder = "hold_wrist"},
    {"prop_head",
     {POSE_CHEEK, -2, 12, ELBOW_LOW, HAND_FIST, -172, ARM_TOP},
     ACROSS_BELLY,
     .side = POSE_TOWARD_TILT,
     .milder = NULL},
    {"push_away",
     {POSE_SHOULDER, 84, -2, ELBOW_DOWN, HAND_SPREAD, 172, ARM_FRONT},
     {POSE_CHEST, -34, -4, ELBOW_DOWN, HAND_SPREAD, -172, ARM_FRONT},
     .milder = "half_low"},
    {"reach_out",
     {POSE_SHOULDER, 78, 44, ELBOW_DOWN, HAND_SPREAD, 88, ARM_FRONT},
     HANGING,
     .milder = "relaxed"},
    {"guard",
     {POSE_SHOULDER, 26, -18, ELBOW_LOW, HAND_SPREAD, 186, ARM_TOP},
     {POSE_SHOULDER, 22, 0, ELBOW_LOW, HAND_SPREAD, 190, ARM_TOP},
     .milder = "fidget"},
    {"clutch_object",
     {POSE_CHEST, -22, 4, ELBOW_OUT, HAND_FIST, -112, ARM_FRONT},
     {POSE_CHEST, 4, 32, ELBOW_OUT, HAND_FIST, -92, ARM_FRONT},
     .milder = NULL},
    {"hold_belly",
     {POSE_BELLY, 12, 0, ELBOW_OUT, HAND_FLAT, -84, ARM_FRONT},
     {POSE_BELLY, 12, 6, ELBOW_OUT, HAND_FLAT, -84, ARM_FRONT},
     .milder = "hand_on_chest"},
    {"hold_injury",
     {POSE_BELLY, -16, -10, ELBOW_OUT, HAND_GRIP, -100, ARM_FRONT},
     {POSE_BELLY, 2, -2, ELBOW_OUT, HAND_FIST, -100, ARM_FRONT},
     .milder = NULL},
    {"peek_beckon",
     {POSE_SHOULDER, 62, -18, ELBOW_DOWN, HAND_POINT, 172, ARM_FRONT},
     {POSE_HIP, 2, -10, ELBOW_WIDE, HAND_FIST, -52, ARM_FRONT},
     .milder = "relaxed"},
    {"pumping",
     {POSE_SHOULDER, 2, -4, ELBOW_LOW, HAND_FIST, -165, ARM_FRONT},
     {POSE_HIP, 20, -22, ELBOW_WIDE, HAND_FIST, 30, ARM_FRONT},
     .milder = NULL},
    {"hold_both", BOTH(POSE_CHEST, 21, 30, ELBOW_LOW, HAND_GRIP, -108, ARM_FRONT), .milder = NULL},
    {"hold_one",
     {POSE_SHOULDER, 42, 40, ELBOW_LOW, HAND_GRIP, 128, ARM_FRONT},
     HANGING,
     .milder = NULL},
    {"carry", {POSE_BELLY, 32, -14, ELBOW_OUT, HAND_GRIP, -70, ARM_FRONT}, HANGING, .milder = NULL},
};

bool pose_known(const char *name) {
    return strcmp(pose_find(name)->name, name) == 0;
}

const Pose *pose_find(const char *name) {
    for (size_t i = 0; name != NULL && i < sizeof poses / sizeof poses[0]; i++) {
        if (strcmp(poses[i].name, name) == 0) {
            return &poses[i];
        }
    }
    return &poses[0];
}

const Pose *pose_for(const char *name, int strength, bool seated) {
    const Pose *pose = pose_find(name);
    int mild_to = pose->mild_to > 0 ? pose->mild_to : 1;
    if (strength <= mild_to && pose->milder != NULL && !pose_in_air(pose)) {
        pose = pose_find(pose->milder);
    }
    if (seated && pose->seated != NULL) {
        pose = pose_find(pose->seated);
    }
    return pose;
}

static bool in_air(const PoseArm *arm) {
    return arm->anchor == POSE_SHOULDER && arm->dy < 100;
}

bool pose_in_air(const Pose *pose) {
    return pose->milder != NULL && in_air(&pose->one);
}
