#include "art/rig.h"

#include <stddef.h>

typedef struct RigRow {
    int unit;
    RigParam param; /* of a pair: the left one */
    double weight;
} RigRow;

static const RigRow rows[] = {
    {1, RIG_BROW_IN_L, 1},    {2, RIG_BROW_OUT_L, 1},    {2, RIG_BROW_IN_L, .2},
    {4, RIG_BROW_IN_L, -.95}, {4, RIG_BROW_OUT_L, -.25}, {4, RIG_BROW_KNIT, 1},
    {5, RIG_LID_UP_L, .9},    {6, RIG_CHEEK, 1},         {6, RIG_LID_LO_L, .55},
    {6, RIG_LID_UP_L, -.12},  {7, RIG_LID_LO_L, .55},    {7, RIG_LID_UP_L, -.22},
    {9, RIG_NOSE, 1},         {9, RIG_LID_LO_L, .35},    {9, RIG_BROW_IN_L, -.35},
    {9, RIG_BROW_KNIT, .35},  {9, RIG_LIP_UP, .35},      {10, RIG_LIP_UP, 1},
    {10, RIG_NOSE, .25},      {10, RIG_LIP_PART, .15},   {11, RIG_LIP_UP, .3},
    {11, RIG_NOSE, .15},      {12, RIG_CORNER_L, 1},     {12, RIG_MOUTH_W, .45},
    {12, RIG_CHEEK, .25},     {13, RIG_CORNER_L, .9},    {13, RIG_MOUTH_W, .05},
    {14, RIG_DIMPLE_L, 1},    {14, RIG_CORNER_L, .15},   {14, RIG_MOUTH_W, .1},
    {15, RIG_CORNER_L, -1},   {15, RIG_MOUTH_W, -.05},   {16, RIG_LIP_PART, .4},
    {17, RIG_CHIN, 1},        {18, RIG_PUCKER, 1},       {18, RIG_MOUTH_W, -.7},
    {20, RIG_MOUTH_W, .85},   {20, RIG_CORNER_L, -.34},  {22, RIG_PUCKER, .7},
    {22, RIG_MOUTH_W, -.5},   {22, RIG_LIP_PART, .2},    {23, RIG_LIP_PRESS, .6},
    {23, RIG_MOUTH_W, -.3},   {24, RIG_LIP_PRESS, 1},    {24, RIG_MOUTH_W, -.15},
    {25, RIG_LIP_PART, .75},  {26, RIG_JAW, .65},        {26, RIG_LIP_PART, .15},
    {27, RIG_JAW, 1.1},       {27, RIG_LIP_PART, .2},    {28, RIG_LIP_PRESS, 1},
    {28, RIG_MOUTH_W, -.1},   {32, RIG_LIP_PRESS, .55},  {32, RIG_MOUTH_W, -.1},
    {32, RIG_LIP_PART, .1},   {33, RIG_PUCKER, .35},     {33, RIG_CHEEK, .35},
    {33, RIG_MOUTH_W, -.2},   {34, RIG_CHEEK, .7},       {34, RIG_MOUTH_W, -.2},
    {43, RIG_LID_UP_L, -1},   {46, RIG_LID_UP_L, -1},    {46, RIG_LID_LO_L, .4},
};

static double smaller(double a, double b) {
    return a < b ? a : b;
}

static double larger(double a, double b) {
    return a > b ? a : b;
}

static bool is_signed(RigParam param) {
    return (param <= RIG_LID_UP_R) || param == RIG_CORNER_L || param == RIG_CORNER_R ||
           param == RIG_GAZE_X || param == RIG_GAZE_Y || param == RIG_MOUTH_W;
}

/* What stops two units of one side from cancelling each other. */
static double interaction(const RigRow *row, const double *units, double scale) {
    if (row->unit == 4 && row->param == RIG_BROW_IN_L) {
        return 1 - .85 * smaller(1, 1.25 * units[1] * scale); /* 1+4: oblique brows */
    }
    if (row->unit == 2 && row->param == RIG_BROW_OUT_L) {
        return 1 - .35 * units[4] * scale; /* 1+2+4: raised but flat */
    }
    if (row->unit == 15 && row->param == RIG_CORNER_L) {
        return 1 - .5 * units[12] * scale; /* 12+15: the smile wins */
    }
    return 1;
}

static void add_side(RigFace *face, const double *units, double scale, int side) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const RigRow *row = &rows[i];
        double add = units[row->unit] * scale * row->weight * interaction(row, units, scale);
        if (row->param < RIG_SIDED_COUNT) {
            face->value[(int)row->param + side] += add;
        } else {
            face->value[row->param] += add * .5; /* each side gives half */
        }
    }
}

static void clamp_all(RigFace *face) {
    for (int i = 0; i < RIG_COUNT; i++) {
        double low = is_signed((RigParam)i) ? -1 : 0;
        face->value[i] = larger(low, smaller(1, face->value[i]));
    }
}

static void follow_gaze(RigFace *face) {
    double down = .30 * larger(0, face->value[RIG_GAZE_Y]);
    for (int i = RIG_LID_UP_L; i <= RIG_LID_UP_R; i++) {
        face->value[i] = larger(-1, face->value[i] - down);
    }
}

static void set_extras(RigFace *face, const ExpressionExtras *extras, double scale) {
    face->value[RIG_GAZE_X] = extras->gaze_x * scale;
    face->value[RIG_GAZE_Y] = extras->gaze_y * scale;
    face->pupil = extras->pupil * scale;
    face->blush = extras->blush * scale;
    face->tears = extras->tears * scale;
    face->sweat = extras->sweat * scale;
    face->eyebags = extras->eyebags * scale;
    face->tongue = extras->tongue * scale;
    face->mouth_wave = extras->mouth_wave * scale;
    face->pallor = extras->pallor * scale;
}

RigFace rig_face(const Expression *look, double scale) {
    RigFace face = {.resting = look->resting, .beyond = larger(0, scale - 1)};
    add_side(&face, look->left, scale, 0);
    add_side(&face, look->right, scale, 1);
    if (look->resting) {
        face.value[RIG_CORNER_L] = face.value[RIG_CORNER_R] = .07;
    }
    set_extras(&face, &look->extras, scale);
    clamp_all(&face);
    follow_gaze(&face);
    return face;
}

static bool is_lower(RigParam param) {
    return (param >= RIG_CORNER_L && param <= RIG_DIMPLE_R) || param == RIG_LIP_UP ||
           param >= RIG_MOUTH_W;
}

RigFace rig_mix(const RigFace *upper, const RigFace *lower) {
    RigFace face = *upper;
    for (int i = 0; i < RIG_COUNT; i++) {
        if (is_lower((RigParam)i)) {
            face.value[i] = lower->value[i];
        }
    }
    face.tongue = lower->tongue;
    face.mouth_wave = lower->mouth_wave;
    face.blush = larger(upper->blush, lower->blush);
    face.beyond = larger(upper->beyond, lower->beyond);
    face.resting = upper->resting && lower->resting;
    return face;
}
