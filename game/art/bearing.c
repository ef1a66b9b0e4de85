#include "art/bearing.h"

#include <math.h>

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

int bearing_partner(const ArtFigure *figure) {
    return figure->facing > 0 ? 1 : -1;
}

const ExpressionBody *bearing_body(const ArtFigure *figure) {
    static const ExpressionBody still = {.arms = "relaxed", .expand = .4, .energy = .4, .tempo = 1};
    return figure->mood.look == NULL ? &still : &figure->mood.look->body;
}

/* + away from the partner becomes + to the right of the screen. */
static double on_screen(const ArtFigure *figure, double away, double facing_part) {
    return figure->facing == 0 ? away : figure->facing * (facing_part - away);
}

static void bear_head(BuildBearing *b, const ArtFigure *figure, const ExpressionBody *body,
                      double k, double total) {
    b->turn = clamp(on_screen(figure, body->head_yaw * k / 45, .55), -.9, .9);
    b->pitch = body->head_pitch * k;
    b->roll = body->head_roll * k;
    double down = b->pitch < 0 ? -b->pitch : 0, up = b->pitch > 0 ? b->pitch : 0;
    b->head_y = total * (.0024 * down + .0004 * up);
    b->head_x = total * .0008 * down * (figure->facing == 0 ? b->turn * 2 : figure->facing);
}

static void bear_spine(BuildBearing *b, const ArtFigure *figure, const ExpressionBody *body,
                       double k, double total) {
    double lean = bearing_partner(figure) * body->lean * k;
    double curl = body->chest < 0 ? -body->chest * k : 0;
    double proud = body->chest > 0 ? body->chest * k : 0;
    b->twist = clamp(on_screen(figure, body->turn * k, .4), -1, 1);
    b->low = lean * .7 - b->weight * 5;
    b->high = lean * 1.5 + b->weight * 4 + b->twist * (curl * 16 - proud * 6);
    b->tilt = -b->weight * 4;
    b->hip_x = total * (b->weight * .028 - sin(lean * .0175) * .10 - b->twist * curl * .018);
    b->stretch = 1 - .11 * curl + .035 * proud - .0016 * fabs(body->lean * k);
    b->chest = 1 - .10 * curl + .075 * proud;
    b->head_y += total * (.030 * curl - .004 * proud);
    b->head_x += total * .020 * curl * b->twist;
}

static void bear_shoulders(BuildBearing *b, const ExpressionBody *body, double k, double total) {
    double lift = body->shoulders * k * total * (body->shoulders > 0 ? .032 : .026);
    double tipped = clamp(b->roll / 14, -1, 1) * (lift > 0 ? lift * .55 : 0);
    b->lift_left = lift - tipped;
    b->lift_right = lift + tipped;
    b->chest *= 1 - (body->shoulders < 0 ? -body->shoulders * k * .05 : body->shoulders * k * .02);
    b->head_y += lift < 0 ? -lift * .55 : -lift * .12;
}

static void bear_legs(BuildBearing *b, const Build *build, const ExpressionBody *body, double k) {
    double total = build->total, extra = build->person->look.build - .3;
    bool stands = build->stance == STANCE_STANDING;
    b->weight = stands ? clamp(body->weight * k, -1, 1) : 0;
    b->toes = clamp(body->feet * k, -1, 1);
    double wide = b->toes > 0 ? 1 + 1.1 * b->toes : 1 + .12 * b->toes;
    b->spread = total * (.055 + .022 * extra) * (.86 + .35 * body->expand * k) * wide;
    b->drop = stands ? total * .085 * clamp(body->knees * k, 0, 1.2) : 0;
    b->drop += build->stance == STANCE_RUNNING && build->facing != 0 ? total * .025 : 0;
}

static void bear_motion(BuildBearing *b, const ArtMotion *motion, double total) {
    b->low += motion->sway * .5;
    b->high += motion->sway;
    b->roll += motion->nod;
    b->hop = clamp(motion->bob, 0, 1) * total * .05;
    double breath = motion->breath * total * .0035;
    b->lift_left += breath;
    b->lift_right += breath;
    b->head_y -= breath;
}

BuildBearing bearing_of(const Build *build, const ArtFigure *figure) {
    const ExpressionBody *body = bearing_body(figure);
    BuildBearing b = {.all = {0}};
    double k = expression_scale(figure->mood.strength);
    bear_legs(&b, build, body, k);
    bear_head(&b, figure, body, k, build->total);
    bear_spine(&b, figure, body, k, build->total);
    bear_shoulders(&b, body, k, build->total);
    bear_motion(&b, &figure->motion, build->total);
    if (build->stance == STANCE_RUNNING) {
        b.low += 7 * figure->facing;
        b.high += 13 * figure->facing;
        b.hop += build->total * .012;
    }
    return b;
}
