#include "art/reach.h"

#include <math.h>
#include <stddef.h>

#include "art/bearing.h"
#include "art/trunk.h"

static const double degree = 3.14159265358979 / 180;

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

double reach_length(const Build *build) {
    return build->total * .315;
}

static ArtPoint on_trunk(const Build *build, double x, double part) {
    return trunk_place(build, x, build->shoulder_y + part * (build->hip_y - build->shoulder_y));
}

static ArtPoint on_seat(const Build *build, int side) {
    double s = SIDE(side);
    if (build->person->look.kit.wheelchair) {
        return (ArtPoint){s * build->total * .125, build->seat_y - build->total * .03};
    }
    ArtPoint knee = build->leg[side].knee;
    return (ArtPoint){knee.x * .96, knee.y - build->leg_w * .5};
}

static ArtPoint beside(const Build *build, int side, double dy) {
    double out = build->waist_w > build->shoulder_w ? build->waist_w - build->shoulder_w : 0;
    ArtPoint shoulder = build->arm[side].shoulder;
    return (ArtPoint){shoulder.x + SIDE(side) * out * (dy > 20 ? 1.1 : 0), shoulder.y};
}

static ArtPoint anchor_at(const Build *build, const PoseArm *pose, int side) {
    double s = SIDE(side), wide = build->person->look.head.width;
    switch (pose->anchor) {
    case POSE_SHOULDER:
        return beside(build, side, pose->dy);
    case POSE_HIP:
        return on_trunk(build, s * (build->waist_w + build->hem_w) / 2, .9);
    case POSE_CHEST:
        return on_trunk(build, 0, .36);
    case POSE_BELLY:
        return on_trunk(build, 0, .72);
    case POSE_CHIN:
        return build_on_head(build, 0, 1.0);
    case POSE_CHEEK:
        return build_on_head(build, s * wide * .82, .55);
    case POSE_EYE:
        return build_on_head(build, s * wide * .48, .1);
    case POSE_BROW:
        return build_on_head(build, s * wide * .5, -.36);
    case POSE_EAR:
        return build_on_head(build, s * wide * 1.02, .12);
    case POSE_CROWN:
        return build_on_head(build, s * wide * (.96 - .14 * build->grown),
                             -.34 - .28 * build->grown);
    case POSE_NAPE:
        return build_on_head(build, s * wide * .62, .9);
    case POSE_OTHER_SHOULDER:
        return build->arm[1 - side].shoulder;
    case POSE_OTHER_ELBOW:
        return build->arm[1 - side].elbow;
    case POSE_OTHER_WRIST:
        return build->arm[1 - side].wrist;
    case POSE_SEAT:
        return on_seat(build, side);
    case POSE_STICK:
    default:
        return (ArtPoint){s * build->total * .155, -build->total * .43};
    }
}

/* The elbow of two bones; `way` says to which side it points. */
static ArtPoint bend(ArtPoint from, ArtPoint to, double upper, double fore, PoseElbow way,
                     double side) {
    double dx = to.x - from.x, dy = to.y - from.y, reach = fmax(1, hypot(dx, dy));
    double along =
        clamp((upper * upper - fore * fore + reach * reach) / (2 * reach), -upper, upper);
    double rise = sqrt(fmax(0, upper * upper - along * along));
    double nx = -dy / reach, ny = dx / reach, out = nx * side;
    double wish = way == ELBOW_DOWN ? ny + .5 * out : out + .2 * ny;
    double sign = wish >= 0 ? 1 : -1;
    return (ArtPoint){from.x + dx / reach * along + nx * rise * sign,
                      from.y + dy / reach * along + ny * rise * sign};
}

/* A hand at the face with the elbow before the ribs: the upper arm comes toward us and looks
 * shorter, just enough for the forearm to keep its length. */
static ArtPoint low_elbow(const Build *build, const BuildArm *arm, double side) {
    double bone = reach_length(build) / 2;
    ArtPoint elbow = arm->shoulder;
    for (double part = 1; part > .3; part -= .1) {
        elbow = (ArtPoint){arm->shoulder.x + side * bone * .34 * part,
                           arm->shoulder.y + bone * .97 * part};
        if (hypot(arm->wrist.x - elbow.x, arm->wrist.y - elbow.y) < bone * 1.18) {
            break;
        }
    }
    return elbow;
}

/* `to`, or what lies `limit` on the way there. */
static ArtPoint within(ArtPoint from, ArtPoint to, double limit) {
    double dx = to.x - from.x, dy = to.y - from.y;
    double part = limit / fmax(limit, hypot(dx, dy));
    return (ArtPoint){from.x + dx * part, from.y + dy * part};
}

/* Rather a hand that misses its place a little than a stretched forearm. */
static void shorten_forearm(BuildArm *arm, double limit) {
    arm->wrist = within(arm->elbow, arm->wrist, limit);
}

/* Two bones from the shoulder to the wrist; the arm stretches a little rather than missing its
 * place. */
static void reach_for(Build *build, int side, ArtPoint wrist, PoseElbow way) {
    BuildArm *arm = &build->arm[side];
    double length = reach_length(build), upper = length * .52, fore = length * .48;
    double dx = wrist.x - arm->shoulder.x, dy = wrist.y - arm->shoulder.y;
    double reach = hypot(dx, dy), limit = length * 1.2;
    if (reach > limit) {
        wrist = within(arm->shoulder, wrist, limit);
        reach = limit;
    }
    arm->wrist = wrist;
    if (way == ELBOW_LOW) {
        arm->elbow = low_elbow(build, arm, SIDE(side));
        shorten_forearm(arm, fore * 1.22);
        return;
    }
    if (way == ELBOW_HUG) {
        arm->elbow =
            (ArtPoint){arm->shoulder.x + SIDE(side) * length * .01, arm->shoulder.y + length * .44};
        shorten_forearm(arm, fore * 1.22);
        return;
    }
    if (way == ELBOW_HIGH) {
        arm->elbow = (ArtPoint){
            arm->shoulder.x + SIDE(side) * upper * .74,
            clamp(arm->shoulder.y + upper * .55, wrist.y + fore * .6, wrist.y + fore * .95)};
        arm->elbow = within(arm->shoulder, arm->elbow, upper * 1.2);
        shorten_forearm(arm, fore * 1.22);
        return;
    }
    double stretch = fmax(1, reach / (length * .985));
    if (reach < .66 * length && way != ELBOW_WIDE) { /* a folded arm comes toward us */
        stretch = clamp(reach * 1.5 / length, .66, 1);
    }
    arm->elbow = bend(arm->shoulder, wrist, upper * stretch, fore * stretch, way, SIDE(side));
}

static void pose_arm(Build *build, int side, const PoseArm *pose) {
    BuildArm *arm = &build->arm[side];
    double s = SIDE(side), length = reach_length(build);
    ArtPoint at = anchor_at(build, pose, side);
    at.x += s * pose->dx * length / 100;
    at.y += pose->dy * length / 100;
    at.y = fmin(at.y, -build->total * .04); /* a hand rests on the ground at most */
    double angle = pose->angle * degree * s;
    if (pose->angle == HAND_ALONG) {
        reach_for(build, side, at, pose->elbow);
        angle = atan2(at.x - arm->elbow.x, at.y - arm->elbow.y) * .6;
    }
    double palm = build->hand * .5;
    ArtPoint wrist = {at.x - sin(angle) * palm, at.y - cos(angle) * palm};
    reach_for(build, side, wrist, pose->elbow);
    arm->hand_angle = -angle / degree;
    arm->hand = pose->hand;
    arm->layer = pose->layer;
}

static void set_shoulders(Build *build) {
    for (int i = 0; i < 2; i++) {
        double x = SIDE(i) * (build->shoulder_w - build->arm_r * .95);
        build->arm[i].shoulder = trunk_place(build, x, build->shoulder_y + build->arm_r * 1.15);
    }
}

/* Which screen side the pose's first arm is on. */
static int first_side(const ArtFigure *figure, const Build *build, const Pose *pose) {
    if (pose->side == POSE_TOWARD_TILT && fabs(build->roll) > 2) {
        return build->roll > 0 ? 1 : 0;
    }
    return bearing_partner(figure) > 0 ? 1 : 0;
}

/* A hand at the body or the face, not in the air nor on the hip. */
static bool is_busy(const PoseArm *arm) {
    return arm->anchor >= POSE_CHEST && arm->anchor <= POSE_OTHER_WRIST;
}

static int shown_strength(const ArtFigure *figure) {
    return figure->arms != NULL ? 4 : figure->mood.strength;
}

/* What is shown strongly with both hands is worth letting go of the stick, which then leans against
 * the hip. */
static bool lets_go(const ArtFigure *figure, const Pose *pose) {
    bool holds_other = pose->one.anchor == POSE_OTHER_ELBOW || pose->one.anchor == POSE_OTHER_WRIST;
    bool both = is_busy(&pose->one) && is_busy(&pose->other);
    return shown_strength(figure) >= 3 && (both || holds_other);
}

static void set_stick(Build *build, bool leans) {
    double total = build->total, hip = build->bearing.hip_x - fmax(build->hem_w, build->waist_w);
    build->stick_foot = (ArtPoint){-total * .155, -4};
    build->stick_top = (ArtPoint){-total * .155, -total * .435};
    if (leans) {
        build->stick_foot.x = hip - total * .065;
        build->stick_top = (ArtPoint){hip - total * .004, -total * .43};
    }
}

static void take_pose(Build *build, const ArtFigure *figure, const Pose *pose) {
    static const PoseArm on_stick = {POSE_STICK, 0, 0, ELBOW_OUT, HAND_FIST, 0, ARM_FRONT};
    int one = first_side(figure, build, pose);
    const PoseArm *arms[2] = {one == 0 ? &pose->one : &pose->other,
                              one == 0 ? &pose->other : &pose->one};
    bool leans = lets_go(figure, pose);
    set_stick(build, leans);
    if (build->person->look.kit.stick && !leans) {
        arms[0] = &on_stick;
        arms[1] = pose->one.anchor == POSE_OTHER_WRIST ? &pose->other : &pose->one;
    }
    bool leans_on_other =
        arms[0]->anchor == POSE_OTHER_ELBOW || arms[0]->anchor == POSE_OTHER_WRIST;
    int first = leans_on_other ? 1 : 0;
    pose_arm(build, first, arms[first]);
    pose_arm(build, 1 - first, arms[1 - first]);
}

/* How much of a pose in the free air a strength shows. */
static double pose_amount(int strength) {
    static const double amounts[EXPRESSION_STRENGTHS] = {.42, .62, .82, 1, 1.1};
    return amounts[strength < 1 ? 0 : strength > 5 ? 4 : strength - 1];
}

void reach_arms(Build *build, const ArtFigure *figure) {
    bool sits = build_sits(build) || build->stance == STANCE_FLOOR;
    const char *name = figure->arms != NULL ? figure->arms : bearing_body(figure)->arms;
    int strength = shown_strength(figure);
    if (build->stance == STANCE_RUNNING && !pose_in_air(pose_find(name))) {
        name = "pumping";
        strength = 4;
    }
    const Pose *pose = pose_for(name, strength, sits);
    bool grows = pose_in_air(pose) && pose == pose_find(name);
    double amount = grows ? pose_amount(strength) : 1;
    set_shoulders(build);
    take_pose(build, figure, pose);
    if (amount == 1) {
        return;
    }
    Build rest = *build;
    take_pose(&rest, figure, pose_for(pose->milder, 4, sits));
    for (int i = 0; i < 2; i++) {
        build->arm[i] = reach_between(&rest.arm[i], &build->arm[i], amount);
    }
}

void reach_move(Build *build, double hands) {
    for (int i = 0; i < 2; i++) {
        BuildArm *arm = &build->arm[i];
        bool free_hand = fabs(arm->wrist.x - arm->shoulder.x) > build->total * .12 ||
                         arm->wrist.y < arm->shoulder.y;
        double by = hands * (free_hand ? 1 : .35 * SIDE(i));
        arm->wrist.y += by * build->total * .022;
        arm->hand_angle += by * 14 * SIDE(i);
    }
}

static ArtPoint swing(ArtPoint centre, ArtPoint from, ArtPoint from_centre, ArtPoint to,
                      ArtPoint to_centre, double part) {
    double ax = from.x - from_centre.x, ay = from.y - from_centre.y;
    double bx = to.x - to_centre.x, by = to.y - to_centre.y;
    double turn = atan2(ax * by - ay * bx, ax * bx + ay * by) * part;
    double grow = hypot(ax, ay), length = grow + (hypot(bx, by) - grow) * part;
    double scale = length / fmax(.01, grow);
    return (ArtPoint){centre.x + (ax * cos(turn) - ay * sin(turn)) * scale,
                      centre.y + (ax * sin(turn) + ay * cos(turn)) * scale};
}

BuildArm reach_between(const BuildArm *from, const BuildArm *to, double part) {
    BuildArm arm = part < .5 ? *from : *to;
    arm.shoulder.x = from->shoulder.x + (to->shoulder.x - from->shoulder.x) * part;
    arm.shoulder.y = from->shoulder.y + (to->shoulder.y - from->shoulder.y) * part;
    arm.elbow = swing(arm.shoulder, from->elbow, from->shoulder, to->elbow, to->shoulder, part);
    arm.wrist = swing(arm.elbow, from->wrist, from->elbow, to->wrist, to->elbow, part);
    double turn = remainder(to->hand_angle - from->hand_angle, 360);
    arm.hand_angle = from->hand_angle + turn * part;
    return arm;
}
