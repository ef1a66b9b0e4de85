#include "art/build.h"

#include <math.h>

static const double degree = 3.14159265358979 / 180;

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static ArtPoint turn_about(ArtPoint point, ArtPoint centre, double degrees) {
    double c = cos(degrees * degree), s = sin(degrees * degree);
    double x = point.x - centre.x, y = point.y - centre.y;
    return (ArtPoint){centre.x + x * c - y * s, centre.y + x * s + y * c};
}

ArtPoint build_on_head(const Build *build, double x, double y) {
    double half = build->head / 2;
    ArtPoint point = {build->head_at.x + x * half, build->head_at.y + y * half};
    return turn_about(point, build->head_at, build->roll);
}

static void measure_heights(Build *build) {
    const PersonLook *look = &build->person->look;
    build->total = look->height_cm / 170 * BUILD_ADULT;
    build->head = build->total / look->head.heads;
    build->grown = clamp((look->head.heads - 3) / 2.4, 0, 1);
    double chin = build->total - build->head;
    build->hip_y = -chin * (.47 + .07 * build->grown);
    build->shoulder_y = -chin + build->head * (.07 + .10 * build->grown);
    build->neck_y = build->shoulder_y - build->total * .010;
    build->head_at = (ArtPoint){0, -(build->total - build->head / 2)};
    build->seat_y = 0;
    if (look->kit.wheelchair) {
        build->seat_y = -build->total * .27;
        double drop = build->seat_y - build->hip_y - build->total * .03;
        build->hip_y += drop;
        build->shoulder_y += drop;
        build->neck_y += drop;
        build->head_at.y += drop;
    }
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
    bool seated = look->kit.wheelchair;
    build->hem_y = build->hip_y + total * (seated ? .035 : hem_drop(look->top));
    build->foot_x = total * (.055 + .022 * build_extra);
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

/* Shoulders, head and lean of the mood. */
static void set_bearing(Build *build, const ArtFigure *figure) {
    static const ExpressionBody still = {.arms = "relaxed", .expand = .4, .energy = .4};
    const Expression *look = figure->mood.look;
    const ExpressionBody *body = look == NULL ? &still : &look->body;
    double scale = clamp(expression_scale(figure->mood.strength), 0, 1.1);
    int facing = figure->facing;
    double away = body->head_yaw * scale / 45;
    build->turn = clamp(facing * .55 - (facing == 0 ? -away : facing * away), -.9, .9);
    build->roll = body->head_roll * scale;
    build->pitch = body->head_pitch * scale;
    build->sway = body->lean * scale * (facing == 0 ? 0 : facing);
    double lift = body->shoulders * scale, down = lift < 0 ? -lift : 0;
    double total = build->total, breath = figure->motion.breath * total * .0035;
    build->shoulder_y -= lift * total * (lift > 0 ? .022 : .016) + breath;
    build->neck_y += down * total * .008 - breath;
    build->shoulder_w -= down * total * .006;
    build->head_at.y += down * total * .022 - build->pitch * .0009 * total - breath;
    build->head_at.y += facing == 0 ? body->lean * scale * total * .0009 : 0;
    bool jumps = body->energy > .9 && figure->mood.strength >= 4;
    bool can_jump = !build->person->look.kit.wheelchair && !build->person->look.kit.stick;
    build->lift = jumps && can_jump ? total * .035 : 0;
    build->foot_x *= .88 + .35 * body->expand * scale;
}

static void sway_all(Build *build) {
    ArtPoint hip = {0, build->hip_y};
    build->head_at = turn_about(build->head_at, hip, build->sway);
    for (int i = 0; i < 2; i++) {
        build->arm[i].shoulder = turn_about(build->arm[i].shoulder, hip, build->sway);
    }
    build->roll += build->sway * .5;
}

static ArtPoint anchor_at(const Build *build, const PoseArm *pose, int side) {
    double s = SIDE(side), torso = build->hip_y - build->shoulder_y;
    double wide = build->person->look.head.width;
    double out = build->waist_w > build->shoulder_w ? build->waist_w - build->shoulder_w : 0;
    ArtPoint shoulder = build->arm[side].shoulder;
    switch (pose->anchor) {
    case POSE_SHOULDER:
        return (ArtPoint){shoulder.x + s * out * (pose->dy > 20 ? 1.1 : 0), shoulder.y};
    case POSE_HIP:
        return (ArtPoint){s * (build->waist_w + build->hem_w) / 2, build->hip_y - .10 * torso};
    case POSE_CHEST:
        return (ArtPoint){build->head_at.x * .6, build->shoulder_y + .36 * torso};
    case POSE_BELLY:
        return (ArtPoint){build->head_at.x * .3, build->shoulder_y + .72 * torso};
    case POSE_CHIN:
        return build_on_head(build, 0, 1.0);
    case POSE_CHEEK:
        return build_on_head(build, s * wide * .82, .55);
    case POSE_EAR:
        return build_on_head(build, s * wide * 1.02, .12);
    case POSE_CROWN:
        return build_on_head(build, s * wide * .72, -.78);
    case POSE_NAPE:
        return build_on_head(build, s * wide * .62, .9);
    case POSE_OTHER_ELBOW:
        return build->arm[1 - side].elbow;
    case POSE_WHEEL:
        return (ArtPoint){s * build->total * .125, build->seat_y - build->total * .03};
    case POSE_STICK:
    default:
        return (ArtPoint){s * build->total * .155, -build->total * .43};
    }
}

static double bone_sum(const Build *build) {
    return build->total * .315;
}

static ArtPoint bend(ArtPoint from, ArtPoint to, double upper, double fore, PoseElbow way,
                     double side) {
    double dx = to.x - from.x, dy = to.y - from.y, reach = hypot(dx, dy);
    reach = reach < 1 ? 1 : reach;
    double along =
        clamp((upper * upper - fore * fore + reach * reach) / (2 * reach), -upper, upper);
    double rise = sqrt(fmax(0, upper * upper - along * along));
    double nx = -dy / reach, ny = dx / reach;
    double out = nx * side;
    double wish = way == ELBOW_DOWN ? ny + .5 * out : out + .2 * ny;
    double sign = wish >= 0 ? 1 : -1;
    return (ArtPoint){from.x + dx / reach * along + nx * rise * sign,
                      from.y + dy / reach * along + ny * rise * sign};
}

/* Two bones from the shoulder to the wrist; the arm stretches a little rather than missing its
 * place. */
static void reach_for(Build *build, int side, ArtPoint wrist, PoseElbow way) {
    BuildArm *arm = &build->arm[side];
    if (way == ELBOW_LOW || way == ELBOW_WIDE) {
        double out = way == ELBOW_LOW ? .14 : .47, down = way == ELBOW_LOW ? .48 : -.05;
        arm->wrist = wrist;
        arm->elbow = (ArtPoint){arm->shoulder.x + SIDE(side) * out * bone_sum(build),
                                arm->shoulder.y + down * bone_sum(build)};
        return;
    }
    double upper = bone_sum(build) * .52, fore = bone_sum(build) * .48;
    double dx = wrist.x - arm->shoulder.x, dy = wrist.y - arm->shoulder.y;
    double reach = hypot(dx, dy), limit = (upper + fore) * 1.22;
    if (reach > limit) {
        wrist.x = arm->shoulder.x + dx * limit / reach;
        wrist.y = arm->shoulder.y + dy * limit / reach;
        reach = limit;
    }
    double stretch = fmax(1, reach / ((upper + fore) * .985));
    if (reach < .66 * (upper + fore)) { /* a folded arm comes toward us and looks shorter */
        stretch = clamp(reach * 1.5 / (upper + fore), .66, 1);
    }
    arm->wrist = wrist;
    arm->elbow = bend(arm->shoulder, wrist, upper * stretch, fore * stretch, way, SIDE(side));
}

static void pose_arm(Build *build, int side, const PoseArm *pose) {
    BuildArm *arm = &build->arm[side];
    double s = SIDE(side), length = bone_sum(build);
    ArtPoint at = anchor_at(build, pose, side);
    at.x += s * pose->dx * length / 100;
    at.y += pose->dy * length / 100;
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
        double s = SIDE(i);
        build->arm[i].shoulder = (ArtPoint){s * (build->shoulder_w - build->arm_r * .95),
                                            build->shoulder_y + build->arm_r * 1.15};
    }
}

static void set_arms(Build *build, const ArtFigure *figure) {
    static const PoseArm on_stick = {POSE_STICK, 0, 0, ELBOW_OUT, HAND_FIST, 0, ARM_FRONT};
    const PersonKit *kit = &build->person->look.kit;
    const Expression *look = figure->mood.look;
    const Pose *pose = pose_for(look == NULL ? "relaxed" : look->body.arms, figure->mood.strength,
                                kit->wheelchair);
    int one = figure->facing < 0 ? 1 : 0;
    const PoseArm *arms[2] = {one == 0 ? &pose->one : &pose->other,
                              one == 0 ? &pose->other : &pose->one};
    bool hangs = arms[0]->anchor == POSE_SHOULDER && arms[0]->dy > 100;
    if (kit->stick && hangs) {
        arms[0] = &on_stick;
    }
    int first = arms[0]->anchor == POSE_OTHER_ELBOW ? 1 : 0;
    pose_arm(build, first, arms[first]);
    pose_arm(build, 1 - first, arms[1 - first]);
}

void build_measure(Build *build, const ArtFigure *figure, double scale) {
    *build = (Build){.person = figure->person, .facing = figure->facing, .turned = figure->turned};
    build->face = mood_face(figure);
    set_gaze(build, figure);
    measure_heights(build);
    measure_widths(build);
    set_bearing(build, figure);
    set_shoulders(build);
    sway_all(build);
    set_arms(build, figure);
    double thin = pow(clamp(scale, .2, 6), -.4);
    build->outer = 5 * thin;
    build->inner = 3 * thin;
}
