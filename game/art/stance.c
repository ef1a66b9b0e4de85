#include "art/stance.h"

#include <math.h>

static const double degree = 3.14159265358979 / 180;

Stance stance_taken(const Person *person, Stance wished) {
    return person->look.kit.wheelchair ? STANCE_SITTING : wished;
}

double stance_seat(const Build *build) {
    return -build->total * .27;
}

double stance_hip(const Build *build, double standing) {
    switch (build->stance) {
    case STANCE_SITTING:
        return -stance_seat(build) + build->total * .03;
    case STANCE_FLOOR:
        return build->total * .085;
    case STANCE_CROUCHING:
        return build->total * .15;
    case STANCE_STANDING:
    case STANCE_RUNNING:
    case STANCE_COUNT:
    default:
        return standing;
    }
}

static ArtPoint hip_joint(const Build *build, double side) {
    const BuildBearing *b = &build->bearing;
    double out = side * fmin(fmax(build->total * .049, build->leg_w * 1.04),
                             build->hem_w * .99 - build->leg_w);
    double angle = b->tilt * degree;
    return (ArtPoint){b->hip_x + out * cos(angle), build->hip_y + b->drop + out * sin(angle)};
}

/* A knee between hip and ankle; what the leg is too long for goes toward us and a little to
 * `side`. */
static ArtPoint bent_knee(const Build *build, ArtPoint hip, ArtPoint ankle, double side) {
    double bone = (-build->hip_y - build->shoe * .34) / 2;
    double dx = ankle.x - hip.x, dy = ankle.y - hip.y, reach = fmax(1, hypot(dx, dy));
    double rise = sqrt(fmax(0, bone * bone - reach * reach / 4)) * .42;
    double nx = dy / reach, ny = -dx / reach, sign = nx * side >= 0 ? 1 : -1;
    return (ArtPoint){(hip.x + ankle.x) / 2 + nx * rise * sign,
                      (hip.y + ankle.y) / 2 + ny * rise * sign};
}

static void set_ankle(const Build *build, BuildLeg *leg) {
    double up = build->shoe * .34, angle = leg->foot_angle * degree;
    leg->ankle = (ArtPoint){leg->foot.x + up * sin(angle), leg->foot.y - up * cos(angle)};
}

static void stand(Build *build, int side) {
    const BuildBearing *b = &build->bearing;
    BuildLeg *leg = &build->leg[side];
    double s = SIDE(side), in = b->toes < 0 ? -b->toes : 0;
    bool free_leg = b->weight * s < -.05;
    double slack = free_leg ? fabs(b->weight) : 0;
    leg->hip = hip_joint(build, s);
    leg->foot = (ArtPoint){s * b->spread * (1 + .35 * slack * (1 - in)), 0};
    leg->foot_angle = s * (in * 9 - fmax(0, b->toes) * 3);
    leg->toes = s * (b->toes < -.25 ? -1 : 1);
    set_ankle(build, leg);
    leg->knee = bent_knee(build, leg->hip, leg->ankle, in > .25 ? -s : s);
}

static void sit(Build *build, int side) {
    const BuildBearing *b = &build->bearing;
    BuildLeg *leg = &build->leg[side];
    double s = SIDE(side), in = b->toes < 0 ? -b->toes : 0, out = b->toes > 0 ? b->toes : 0;
    bool chair = build->person->look.kit.wheelchair;
    double knee = build->total * (.058 + .03 * out), foot = build->total * (.058 + .035 * out);
    leg->hip = hip_joint(build, s);
    leg->knee = (ArtPoint){s * knee * (1 - .12 * in), build->seat_y + build->total * .035};
    leg->foot = (ArtPoint){s * (chair ? build->total * (.058 + .012 * out) : foot * (1 + .25 * in)),
                           chair ? -build->total * .028 : 0};
    leg->foot_angle = s * in * 9;
    leg->toes = in > .25 ? -s : s;
    set_ankle(build, leg);
}

static void sit_on_floor(Build *build, int side) {
    BuildLeg *leg = &build->leg[side];
    double s = SIDE(side), t = build->total;
    leg->hip = hip_joint(build, s);
    leg->knee = (ArtPoint){s * t * .185, -t * .072};
    leg->ankle = (ArtPoint){-s * t * .045, -t * .040};
    leg->foot = (ArtPoint){-s * t * .085, -t * .004};
    leg->foot_angle = s * 34;
    leg->toes = -s;
    leg->behind = side == 1;
}

static void crouch(Build *build, int side) {
    const BuildBearing *b = &build->bearing;
    BuildLeg *leg = &build->leg[side];
    double s = SIDE(side), t = build->total, wide = b->toes > 0 ? 1.3 : 1;
    leg->hip = hip_joint(build, s);
    leg->knee = (ArtPoint){s * t * .105 * wide, -t * .245};
    leg->foot = (ArtPoint){s * t * .080 * wide, 0};
    leg->toes = s;
    set_ankle(build, leg);
}

/* Straight to us or away from us: one foot pushes off, the other knee comes up. */
static void run_straight(Build *build, BuildLeg *leg, double s, double bone) {
    double t = build->total;
    bool lifted = s < 0;
    leg->behind = !lifted;
    leg->toes = s;
    leg->foot = (ArtPoint){s * t * (lifted ? .056 : .034), lifted ? -bone * .78 : 0};
    leg->foot_angle = lifted ? -5 : 0;
    set_ankle(build, leg);
    leg->knee = lifted ? (ArtPoint){s * t * .085, leg->hip.y + bone * .52}
                       : bent_knee(build, leg->hip, leg->ankle, s);
}

/* To one side: the near leg swings forward, the far one pushes off behind. */
static void run_aside(Build *build, BuildLeg *leg, double s, double bone) {
    double way = build->facing, middle = build->bearing.hip_x;
    bool front = s == way;
    leg->behind = !front;
    leg->toes = way;
    leg->hip.x = middle + (leg->hip.x - middle) * .55;
    double thigh = (front ? 46 : -16) * way * degree, shin = (front ? -4 : -66) * way * degree;
    leg->knee = (ArtPoint){leg->hip.x + sin(thigh) * bone, leg->hip.y + cos(thigh) * bone};
    leg->ankle = (ArtPoint){leg->knee.x + sin(shin) * bone, leg->knee.y + cos(shin) * bone};
    double up = build->shoe * .34;
    leg->foot_angle = (front ? -12 : 58) * way;
    double turn = leg->foot_angle * degree;
    leg->foot = (ArtPoint){leg->ankle.x - up * sin(turn), leg->ankle.y + up * cos(turn)};
}

static void run(Build *build, int side) {
    BuildLeg *leg = &build->leg[side];
    double bone = (-build->hip_y - build->shoe * .34) / 2;
    leg->hip = hip_joint(build, SIDE(side));
    if (build->facing == 0) {
        run_straight(build, leg, SIDE(side), bone);
    } else {
        run_aside(build, leg, SIDE(side), bone);
    }
}

void stance_legs(Build *build) {
    static void (*const ways[STANCE_COUNT])(Build *, int) = {
        [STANCE_STANDING] = stand,   [STANCE_SITTING] = sit, [STANCE_FLOOR] = sit_on_floor,
        [STANCE_CROUCHING] = crouch, [STANCE_RUNNING] = run,
    };
    for (int i = 0; i < 2; i++) {
        build->leg[i] = (BuildLeg){.toes = SIDE(i)};
        ways[build->stance](build, i);
    }
}
