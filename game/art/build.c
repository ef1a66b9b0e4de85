#include "art/build.h"

#include <math.h>

#include "art/bearing.h"
#include "art/reach.h"
#include "art/stance.h"
#include "art/style.h"
#include "art/trunk.h"

static const double degree = 3.14159265358979 / 180;

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static double mix(double from, double to, double part) {
    return from + (to - from) * part;
}

static ArtPoint mix_point(ArtPoint from, ArtPoint to, double part) {
    return (ArtPoint){mix(from.x, to.x, part), mix(from.y, to.y, part)};
}

ArtPoint build_on_head(const Build *build, double x, double y) {
    double half = build->head / 2, c = cos(build->roll * degree), s = sin(build->roll * degree);
    return (ArtPoint){build->head_at.x + (x * c - y * s) * half,
                      build->head_at.y + (x * s + y * c) * half};
}

ArtPoint build_palm(const Build *build, int side) {
    const BuildArm *arm = &build->arm[side];
    double angle = arm->hand_angle * degree, palm = build->hand * .5;
    return (ArtPoint){arm->wrist.x - sin(angle) * palm, arm->wrist.y + cos(angle) * palm};
}

bool build_sits(const Build *build) {
    return build->stance == STANCE_SITTING;
}

static void measure_heights(Build *build) {
    const PersonLook *look = &build->person->look;
    build->total = look->height_cm / 170 * BUILD_ADULT;
    build->head = build->total / look->head.heads;
    build->grown = clamp((look->head.heads - 3) / 2.4, 0, 1);
    double chin = build->total - build->head, standing = chin * (.47 + .07 * build->grown);
    double sunk = standing - stance_hip(build, standing);
    build->hip_y = -standing + sunk;
    build->shoulder_y = -chin + build->head * (.07 + .10 * build->grown) + sunk;
    build->neck_y = build->shoulder_y - build->total * .010;
    build->head_at = (ArtPoint){0, -(build->total - build->head / 2) + sunk};
    build->seat_y = build_sits(build) ? stance_seat(build) : 0;
}

static double hem_drop(PersonTop top) {
    switch (top) {
    case TOP_TUNIC:
    case TOP_APRON:
        return .105;
    case TOP_DRESS:
        return .15;
    case TOP_SCRUBS:
    case TOP_CARDIGAN:
        return .06;
    case TOP_TEE:
    case TOP_JUMPER:
    case TOP_HOODIE:
    case TOP_SHIRT:
    case TOP_TRACK:
    case TOP_COUNT:
    default:
        return .03;
    }
}

static void measure_widths(Build *build) {
    const PersonLook *look = &build->person->look;
    double total = build->total, build_extra = look->build - .3;
    build->shoulder_w = total * (look->shoulders + .01 * build_extra);
    build->waist_w = build->shoulder_w * (.88 + .42 * build_extra);
    build->leg_w = total * (.046 + .016 * build_extra);
    build->hem_w = total * (.098 + .05 * build_extra);
    build->neck_w = build->head * (.115 + .07 * build->grown) * (1 + .3 * build_extra);
    build->hem_w = fmax(build->hem_w, total * .052 + build->leg_w);
    bool folded =
        build_sits(build) || build->stance == STANCE_FLOOR || build->stance == STANCE_CROUCHING;
    build->hem_y = build->hip_y + total * (folded ? .035 : hem_drop(look->top));
    build->ankle_w = total * (.034 + .006 * build_extra);
    build->shoe = build->head * (.37 + .11 * build->grown);
    build->arm_r = total * (.035 + .010 * build_extra - .003 * build->grown);
    build->wrist_r = total * (.0255 + .005 * build_extra - .002 * build->grown);
    build->hand = build->head * (.315 + .1 * build->grown);
}

static RigFace mood_face(const ArtFigure *figure) {
    static const RigFace rest = {.value = {[RIG_CORNER_L] = .07, [RIG_CORNER_R] = .07},
                                 .resting = true};
    if (figure->mood.look == NULL) {
        return rest;
    }
    RigFace face = rig_face(figure->mood.look, expression_scale(figure->mood.strength));
    if (figure->second.look != NULL) {
        RigFace lower = rig_face(figure->second.look, expression_scale(figure->second.strength));
        face = rig_mix(&face, &lower);
    }
    return face;
}

static void set_gaze(Build *build, const ArtFigure *figure) {
    double *value = build->face.value;
    if (figure->gaze_set) {
        value[RIG_GAZE_X] = clamp(figure->gaze_x, -1, 1);
        value[RIG_GAZE_Y] = clamp(figure->gaze_y, -1, 1);
    } else if (figure->facing != 0) {
        value[RIG_GAZE_X] = clamp(value[RIG_GAZE_X] * figure->facing + .4 * figure->facing, -1, 1);
    }
    double lids = clamp(figure->lids, 0, 1);
    for (int i = RIG_LID_UP_L; i <= RIG_LID_UP_R; i++) {
        value[i] += (-1 - value[i]) * lids;
    }
}

/* The head sits on the bent spine; `head_at` is still where it would be above an upright one. */
static void set_head(Build *build) {
    const BuildBearing *b = &build->bearing;
    double neck = build->neck_y - build->head_at.y;
    ArtPoint base = trunk_place(build, 0, build->neck_y);
    double angle = trunk_angle(build, build->neck_y) * .55 * degree;
    build->head_at =
        (ArtPoint){base.x + sin(angle) * neck + b->head_x, base.y - cos(angle) * neck + b->head_y};
    build->roll = b->roll + b->high * .5;
    build->turn = b->turn;
    build->pitch = b->pitch;
    build->lift = b->hop;
}

static double leg_at(const BuildLeg *leg, double y) {
    ArtPoint from = y < leg->knee.y ? leg->hip : leg->knee;
    ArtPoint to = y < leg->knee.y ? leg->knee : leg->ankle;
    double part = clamp((y - from.y) / fmax(1, to.y - from.y), 0, 1);
    return mix(from.x, to.x, part);
}

/* A skirt is as wide as the legs below it need. */
static void widen_hem(Build *build) {
    double bottom = build->hem_y + build->bearing.drop, wide = build->hem_w;
    if (hem_drop(build->person->look.top) < .1 || build_sits(build)) {
        return;
    }
    for (int i = 0; i < 2; i++) {
        double x = leg_at(&build->leg[i], bottom) - build->bearing.hip_x;
        wide = fmax(wide, fabs(x) + build->leg_w * .95);
    }
    build->hem_w = fmin(wide, build->hem_w * 1.4);
}

static void measure_one(Build *build, const ArtFigure *figure) {
    *build = (Build){.person = figure->person,
                     .facing = figure->facing,
                     .turned = figure->turned,
                     .stance = stance_taken(figure->person, figure->stance)};
    build->face = mood_face(figure);
    set_gaze(build, figure);
    measure_heights(build);
    measure_widths(build);
    build->bearing = bearing_of(build, figure);
    set_head(build);
    stance_legs(build);
    widen_hem(build);
    reach_arms(build, figure);
    reach_move(build, clamp(figure->motion.hands, -1, 1));
}

static RigFace face_between(const RigFace *from, const RigFace *to, double part) {
    RigFace face = part < .5 ? *from : *to;
    for (int i = 0; i < RIG_COUNT; i++) {
        face.value[i] = mix(from->value[i], to->value[i], part);
    }
    face.pupil = mix(from->pupil, to->pupil, part);
    face.blush = mix(from->blush, to->blush, part);
    face.tears = mix(from->tears, to->tears, part);
    face.sweat = mix(from->sweat, to->sweat, part);
    face.eyebags = mix(from->eyebags, to->eyebags, part);
    face.tongue = mix(from->tongue, to->tongue, part);
    face.mouth_wave = mix(from->mouth_wave, to->mouth_wave, part);
    face.pallor = mix(from->pallor, to->pallor, part);
    return face;
}

static BuildLeg leg_between(const BuildLeg *from, const BuildLeg *to, double part) {
    BuildLeg leg = part < .5 ? *from : *to;
    leg.hip = mix_point(from->hip, to->hip, part);
    leg.knee = mix_point(from->knee, to->knee, part);
    leg.ankle = mix_point(from->ankle, to->ankle, part);
    leg.foot = mix_point(from->foot, to->foot, part);
    leg.foot_angle = mix(from->foot_angle, to->foot_angle, part);
    return leg;
}

/* `build` is the end of the way and becomes the place `part` of it. */
static void come_from(Build *build, const Build *from, double part) {
    build->face = face_between(&from->face, &build->face, part);
    for (size_t i = 0; i < sizeof build->bearing.all / sizeof build->bearing.all[0]; i++) {
        build->bearing.all[i] = mix(from->bearing.all[i], build->bearing.all[i], part);
    }
    build->head_at = mix_point(from->head_at, build->head_at, part);
    build->roll = mix(from->roll, build->roll, part);
    build->turn = build->bearing.turn;
    build->pitch = build->bearing.pitch;
    build->lift = build->bearing.hop;
    build->neck_y = mix(from->neck_y, build->neck_y, part);
    build->shoulder_y = mix(from->shoulder_y, build->shoulder_y, part);
    build->hip_y = mix(from->hip_y, build->hip_y, part);
    build->hem_y = mix(from->hem_y, build->hem_y, part);
    build->hem_w = mix(from->hem_w, build->hem_w, part);
    build->stick_foot = mix_point(from->stick_foot, build->stick_foot, part);
    build->stick_top = mix_point(from->stick_top, build->stick_top, part);
    for (int i = 0; i < 2; i++) {
        build->leg[i] = leg_between(&from->leg[i], &build->leg[i], part);
        build->arm[i] = reach_between(&from->arm[i], &build->arm[i], part);
    }
}

void build_measure(Build *build, const ArtFigure *given, double scale) {
    StyledFigure styled;
    const ArtFigure *figure = style_figure(&styled, given);
    measure_one(build, figure);
    if (figure->from != NULL && figure->part < 1) {
        Build from;
        measure_one(&from, figure->from);
        come_from(build, &from, clamp(figure->part, 0, 1));
    }
    double thin = pow(clamp(scale, .2, 6), -.4);
    build->outer = 5 * thin;
    build->inner = 3 * thin;
}

static void reach_point(BuildReach *reach, ArtPoint at, double around) {
    reach->left = fmax(reach->left, around - at.x);
    reach->right = fmax(reach->right, around + at.x);
    reach->up = fmax(reach->up, around - at.y);
}

BuildReach build_reach(const Build *build) {
    double base = build->total * (build->person->look.kit.wheelchair ? .23 : .18);
    BuildReach reach = {base, base, 0};
    double hand = build->hand * 1.15 + 8, elbow = build->arm_r * 1.3 + 8;
    reach_point(&reach, build->head_at, build->head * .96);
    for (int i = 0; i < 2; i++) {
        reach_point(&reach, build->arm[i].wrist, hand);
        reach_point(&reach, build->arm[i].elbow, elbow);
        reach_point(&reach, build->leg[i].knee, build->leg_w + 12);
        reach_point(&reach, build->leg[i].foot, build->shoe * .75);
        double x = SIDE(i) * fmax(build->waist_w, build->hem_w);
        reach_point(&reach, trunk_place(build, x, build->hip_y), 12);
    }
    if (build->person->look.kit.stick) {
        reach_point(&reach, build->stick_foot, 16);
    }
    reach.up += build->lift;
    return reach;
}

static void box_point(BuildBox *box, ArtPoint at, double around) {
    box->left = fmin(box->left, at.x - around);
    box->right = fmax(box->right, at.x + around);
    box->top = fmin(box->top, at.y - around);
    box->bottom = fmax(box->bottom, at.y + around);
}

BuildBox build_arms_box(const Build *build) {
    BuildBox box = {1e6, 1e6, -1e6, -1e6};
    for (int i = 0; i < 2; i++) {
        const BuildArm *arm = &build->arm[i];
        if (arm->layer == ARM_TOP) {
            double round = build->arm_r * 1.4 + 8;
            box_point(&box, arm->shoulder, round);
            box_point(&box, arm->elbow, round);
            box_point(&box, arm->wrist, round);
            box_point(&box, build_palm(build, i), build->hand * .72 + 8);
        }
    }
    return box;
}
