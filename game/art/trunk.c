#include "art/trunk.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>

static const double degree = 3.14159265358979 / 180;

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

/* 0 at the hip, 1 at the neck, negative below the hip. */
static double height_of(const Build *build, double y) {
    return (build->hip_y - y) / (build->hip_y - build->neck_y);
}

double trunk_angle(const Build *build, double y) {
    const BuildBearing *b = &build->bearing;
    double t = height_of(build, y);
    if (t >= .12) {
        return b->low + (b->high - b->low) * clamp((t - .12) / .88, 0, 1.1);
    }
    double part = clamp((t + .22) / .34, 0, 1); /* the hem hangs from the hips */
    return b->tilt * .6 + (b->low - b->tilt * .6) * part;
}

static ArtPoint spine_at(const Build *build, double y) {
    const BuildBearing *b = &build->bearing;
    double t = height_of(build, y), length = build->hip_y - build->neck_y;
    ArtPoint at = {b->hip_x, build->hip_y + b->drop};
    if (t <= 0) {
        double angle = trunk_angle(build, y) * degree * .5;
        return (ArtPoint){at.x + sin(angle) * t * length, at.y - cos(angle) * t * length};
    }
    double low = b->low * degree, high = b->high * degree, far = length * b->stretch;
    at.x += far * (t * sin(low) + t * t / 2 * (sin(high) - sin(low)));
    at.y -= far * (t * cos(low) + t * t / 2 * (cos(high) - cos(low)));
    return at;
}

/* A raised or dropped shoulder takes the outer, upper part of the trunk with it. */
static double shoulder_lift(const Build *build, double x, double t) {
    double out = clamp(fabs(x) / build->shoulder_w, 0, 1);
    double lift = x < 0 ? build->bearing.lift_left : build->bearing.lift_right;
    return lift * out * clamp((t - .45) / .4, 0, 1);
}

ArtPoint trunk_place(const Build *build, double x, double y) {
    const BuildBearing *b = &build->bearing;
    double t = height_of(build, y), angle = trunk_angle(build, y) * degree;
    double wide = clamp(x / build->shoulder_w, -1.2, 1.2);
    double slide = b->twist * build->shoulder_w * .24 * fmax(0, 1 - wide * wide);
    double chest = 1 + (b->chest - 1) * clamp(t / .8, 0, 1);
    double turned = 1 - .07 * fabs(b->twist) * clamp(t / .5, 0, 1);
    double across = x * chest * turned + slide;
    double lift = shoulder_lift(build, x, t);
    ArtPoint spine = spine_at(build, y);
    return (ArtPoint){spine.x + across * cos(angle) + lift * sin(angle),
                      spine.y + across * sin(angle) - lift * cos(angle)};
}

typedef struct Bender {
    SvgText *svg;
    const Build *build;
    const char *at;  /* in the format */
    va_list *values; /* of its %.1f */
    ArtPoint now;    /* upright */
} Bender;

static void skip_spaces(Bender *bender) {
    while (*bender->at == ' ' || *bender->at == ',') {
        bender->at++;
    }
}

/* A number that stands in the format itself, like -3.5. */
static double plain_number(Bender *bender) {
    double value = 0, place = 1;
    bool negative = *bender->at == '-', fraction = false;
    bender->at += negative ? 1 : 0;
    for (; isdigit((unsigned char)*bender->at) || *bender->at == '.'; bender->at++) {
        if (*bender->at == '.') {
            fraction = true;
            continue;
        }
        value = value * 10 + (*bender->at - '0');
        place *= fraction ? 10 : 1;
    }
    return (negative ? -value : value) / place;
}

/* Numbers need not become text on the way: that was a sixth of a frame. */
static double number(Bender *bender) {
    skip_spaces(bender);
    if (*bender->at != '%') {
        return plain_number(bender);
    }
    bender->at += sizeof "%.1f" - 1;
    return floor(va_arg(*bender->values, double) * 10 + .5) / 10; /* as %.1f would say */
}

static ArtPoint point(Bender *bender, bool relative) {
    double x = number(bender), y = number(bender);
    return relative ? (ArtPoint){bender->now.x + x, bender->now.y + y} : (ArtPoint){x, y};
}

static void put(Bender *bender, const char *before, ArtPoint upright) {
    ArtPoint at = trunk_place(bender->build, upright.x, upright.y);
    svg_add(bender->svg, "%s%.1f %.1f", before, at.x, at.y);
}

static void put_line(Bender *bender, ArtPoint to) {
    const Build *build = bender->build;
    if (hypot(to.x - bender->now.x, to.y - bender->now.y) < build->total * .05) {
        put(bender, "L", to);
    } else {
        ArtPoint from = trunk_place(build, bender->now.x, bender->now.y);
        ArtPoint middle =
            trunk_place(build, (bender->now.x + to.x) / 2, (bender->now.y + to.y) / 2);
        ArtPoint end = trunk_place(build, to.x, to.y);
        svg_add(bender->svg, "Q%.1f %.1f %.1f %.1f", middle.x * 2 - (from.x + end.x) / 2,
                middle.y * 2 - (from.y + end.y) / 2, end.x, end.y);
    }
    bender->now = to;
}

static void put_curve(Bender *bender, char command, int points, bool relative) {
    ArtPoint to = bender->now;
    for (int i = 0; i < points; i++) {
        char before[2] = {i == 0 ? command : ' ', '\0'};
        to = point(bender, relative);
        put(bender, before, to);
    }
    bender->now = to;
}

static void bend_one(Bender *bender, char command) {
    bool relative = islower((unsigned char)command) != 0;
    double x = bender->now.x, y = bender->now.y;
    switch (toupper((unsigned char)command)) {
    case 'M':
        put_curve(bender, 'M', 1, relative);
        break;
    case 'L':
        put_line(bender, point(bender, relative));
        break;
    case 'H':
        put_line(bender, (ArtPoint){number(bender) + (relative ? x : 0), y});
        break;
    case 'V':
        put_line(bender, (ArtPoint){x, number(bender) + (relative ? y : 0)});
        break;
    case 'C':
        put_curve(bender, 'C', 3, relative);
        break;
    case 'Q':
        put_curve(bender, 'Q', 2, relative);
        break;
    default:
        svg_add(bender->svg, "Z");
        break;
    }
}

static bool starts_number(char c) {
    return isdigit((unsigned char)c) || c == '-' || c == '.' || c == '%';
}

static void bend_path(Bender *bender) {
    char command = 'M';
    for (skip_spaces(bender); *bender->at != '\0'; skip_spaces(bender)) {
        if (!starts_number(*bender->at)) {
            command = *bender->at++;
        }
        bend_one(bender, command);
    }
}

void trunk_path(SvgText *svg, const Build *build, SvgPen pen, const char *format, ...) {
    va_list values;
    va_start(values, format);
    Bender bender = {svg, build, format, &values, {0, 0}};
    svg_open(svg);
    bend_path(&bender);
    svg_close(svg, pen);
    va_end(values);
}

void trunk_ellipse(SvgText *svg, const Build *build, SvgPen pen, ArtPoint at, ArtPoint radii) {
    ArtPoint placed = trunk_place(build, at.x, at.y);
    svg_ellipse(svg, pen, placed.x, placed.y, radii.x, radii.y);
}

void trunk_chest(SvgText *svg, const Build *build) {
    double y = build->shoulder_y + (build->hip_y - build->shoulder_y) * .2;
    ArtPoint at = trunk_place(build, 0, y);
    double rise = (build->bearing.lift_left + build->bearing.lift_right) * .3;
    svg_add(svg, "<g transform='translate(%.1f %.1f) rotate(%.1f) translate(0 %.1f)'>", at.x,
            at.y - rise, trunk_angle(build, y), -y);
}
