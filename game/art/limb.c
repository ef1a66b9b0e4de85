#include "art/limb.h"

#include <math.h>
#include <string.h>

typedef struct Edges {
    ArtPoint a[LIMB_SAMPLES], b[LIMB_SAMPLES];
} Edges;

static double mix(double from, double to, double part) {
    return from + (to - from) * part;
}

static ArtPoint along(ArtPoint from, ArtPoint to, double part) {
    return (ArtPoint){mix(from.x, to.x, part), mix(from.y, to.y, part)};
}

/* Two straight bones with a rounded joint. */
static ArtPoint limb_at(const Limb *limb, double t) {
    ArtPoint f = limb->from, e = limb->bend, w = limb->to;
    double one = fmax(.01, hypot(e.x - f.x, e.y - f.y));
    double two = fmax(.01, hypot(w.x - e.x, w.y - e.y));
    double joint = fmin(fmin(one, two) * .7, (limb->from_r + limb->to_r) * 1.1);
    double at = t * (one + two);
    if (at <= one - joint) {
        return along(f, e, at / one);
    }
    if (at >= one + joint) {
        return along(e, w, (at - one) / two);
    }
    double u = (at - one + joint) / (2 * joint);
    ArtPoint before = along(e, f, joint / one), after = along(e, w, joint / two);
    return along(along(before, e, u), along(e, after, u), u);
}

bool limb_folded(const Limb *limb) {
    double ax = limb->bend.x - limb->from.x, ay = limb->bend.y - limb->from.y;
    double bx = limb->to.x - limb->bend.x, by = limb->to.y - limb->bend.y;
    return ax * bx + ay * by < -.1 * hypot(ax, ay) * hypot(bx, by);
}

Limb limb_upper(const Limb *limb) {
    Limb upper = *limb;
    upper.to = limb->bend;
    upper.bend = along(limb->from, limb->bend, .5);
    upper.to_r = (limb->from_r + limb->to_r) / 2;
    return upper;
}

Limb limb_lower(const Limb *limb) {
    Limb lower = *limb;
    lower.from = limb->bend;
    lower.bend = along(limb->bend, limb->to, .5);
    lower.from_r = (limb->from_r + limb->to_r) / 2;
    return lower;
}

static void limb_edge(const Limb *limb, double t, ArtPoint *a, ArtPoint *b) {
    ArtPoint before = limb_at(limb, fmax(0, t - .03)), after = limb_at(limb, fmin(1, t + .03));
    ArtPoint at = limb_at(limb, t);
    double dx = after.x - before.x, dy = after.y - before.y, length = fmax(.01, hypot(dx, dy));
    double r = mix(limb->from_r, limb->to_r, t);
    double nx = -dy / length * r, ny = dx / length * r;
    *a = (ArtPoint){at.x + nx, at.y + ny};
    *b = (ArtPoint){at.x - nx, at.y - ny};
}

static Edges limb_edges(const Limb *limb, double start, double stop) {
    Edges edges;
    for (int i = 0; i < LIMB_SAMPLES; i++) {
        double t = mix(start, stop, (double)i / (LIMB_SAMPLES - 1));
        limb_edge(limb, t, &edges.a[i], &edges.b[i]);
    }
    return edges;
}

void limb_spline(SvgText *svg, const ArtPoint *points, int count, bool moves) {
    svg_add(svg, "%c%.1f %.1f", moves ? 'M' : 'L', points[0].x, points[0].y);
    for (int i = 1; i + 1 < count; i++) {
        bool last = i + 2 == count;
        double x = last ? points[i + 1].x : (points[i].x + points[i + 1].x) / 2;
        double y = last ? points[i + 1].y : (points[i].y + points[i + 1].y) / 2;
        if (i == 1 ||
            last) { /* the last one ends on the point itself, so it cannot be a reflection */
            svg_add(svg, "Q%.1f %.1f ", points[i].x, points[i].y);
        } else {
            svg_add(svg, "T");
        }
        svg_add(svg, "%.1f %.1f", x, y);
    }
}

static void reverse(ArtPoint *points, int count) {
    for (int i = 0; i < count / 2; i++) {
        ArtPoint kept = points[i];
        points[i] = points[count - 1 - i];
        points[count - 1 - i] = kept;
    }
}

/* The round of the shoulder: an arc from its top to the outer edge. */
static void shoulder_cap(const Limb *limb, const ArtPoint *edge, ArtPoint *cap) {
    double r = limb->from_r, ex = (edge->x - limb->from.x) / r, ey = (edge->y - limb->from.y) / r;
    for (int i = 0; i < 3; i++) {
        double part = i * .36, x = ex * part, y = ey * part - (1 - part),
               length = fmax(.2, hypot(x, y));
        cap[i] = (ArtPoint){limb->from.x + x / length * r, limb->from.y + y / length * r};
    }
}

/* Moves the first point of an inner edge to where it leaves the garment; returns which point that
 * is. */
static int hidden_start(const Limb *limb, ArtPoint *edge) {
    int out = 0;
    while (out < 3 && fabs(edge[out].x - limb->middle) < limb->inside) {
        out++;
    }
    if (out == 0 || out == 3) {
        return out == 0 ? 0 : 2;
    }
    double before = fabs(edge[out - 1].x - limb->middle);
    double part = (limb->inside - before) / (fabs(edge[out].x - limb->middle) - before);
    edge[out - 1].x = mix(edge[out - 1].x, edge[out].x, part);
    edge[out - 1].y = mix(edge[out - 1].y, edge[out].y, part);
    return out - 1;
}

static void draw_open(SvgText *svg, const Limb *limb, const ArtPoint *outer, ArtPoint *inner,
                      SvgPen pen) {
    ArtPoint over[3 + LIMB_SAMPLES], under[LIMB_SAMPLES];
    shoulder_cap(limb, &outer[0], over);
    memcpy(over + 3, outer, LIMB_SAMPLES * sizeof *outer);
    memcpy(under, inner, sizeof under);
    reverse(under, LIMB_SAMPLES);
    svg_open(svg);
    limb_spline(svg, over, 3 + LIMB_SAMPLES, true);
    limb_spline(svg, under, LIMB_SAMPLES, false);
    svg_add(svg, "Z");
    svg_close(svg, svg_fill((uint32_t)pen.fill));
    int skip = hidden_start(limb, inner);
    reverse(inner, LIMB_SAMPLES);
    /* A raised arm has no round on top of the shoulder to line. */
    int from = limb_at(limb, .15).y < limb->from.y - .25 * limb->from_r ? 4 : 0;
    svg_open(svg);
    limb_spline(svg, over + from, 3 + LIMB_SAMPLES - from, true);
    limb_spline(svg, inner, LIMB_SAMPLES - skip, false);
    svg_close(svg, svg_line(pen.width));
}

void limb_draw(SvgText *svg, const Limb *limb, double start, double stop, SvgPen pen,
               int open_side) {
    Edges edges = limb_edges(limb, start, stop);
    if (open_side != 0) {
        draw_open(svg, limb, open_side == 1 ? edges.b : edges.a, open_side == 1 ? edges.a : edges.b,
                  pen);
        return;
    }
    reverse(edges.b, LIMB_SAMPLES);
    svg_open(svg);
    limb_spline(svg, edges.a, LIMB_SAMPLES, true);
    limb_spline(svg, edges.b, LIMB_SAMPLES, false);
    svg_add(svg, "Z");
    svg_close(svg, pen);
}

void limb_round(SvgText *svg, const Limb *limb, SvgPen pen) {
    Edges edges = limb_edges(limb, 0, 1);
    reverse(edges.b, LIMB_SAMPLES);
    svg_open(svg);
    limb_spline(svg, edges.a, LIMB_SAMPLES, true);
    limb_spline(svg, edges.b, LIMB_SAMPLES, false);
    svg_add(svg, "A%.1f %.1f 0 0 0 %.1f %.1fZ", limb->from_r, limb->from_r, edges.a[0].x,
            edges.a[0].y);
    svg_close(svg, pen);
}

int limb_inner_edge(const Limb *limb, double side) {
    ArtPoint a, b;
    limb_edge(limb, .08, &a, &b);
    return a.y - side * a.x > b.y - side * b.x ? 1 : -1;
}

void limb_shade(SvgText *svg, const Limb *limb, double start, double stop, SvgPen pen) {
    Edges edges = limb_edges(limb, start, stop);
    const ArtPoint *dark = edges.a, *light = edges.b;
    double towards = 0;
    for (int i = 0; i < LIMB_SAMPLES; i++) {
        towards += edges.a[i].x - edges.b[i].x + .6 * (edges.a[i].y - edges.b[i].y);
    }
    if (towards < 0) {
        dark = edges.b;
        light = edges.a;
    }
    ArtPoint rim[LIMB_SAMPLES], inner[LIMB_SAMPLES];
    for (int i = 0; i < LIMB_SAMPLES; i++) {
        double ends = sin(3.14159 * (i + .5) / LIMB_SAMPLES);
        rim[i] = along(dark[i], light[i], .07);
        inner[LIMB_SAMPLES - 1 - i] = along(dark[i], light[i], .07 + .27 * ends);
    }
    svg_open(svg);
    limb_spline(svg, rim, LIMB_SAMPLES, true);
    limb_spline(svg, inner, LIMB_SAMPLES, false);
    svg_add(svg, "Z");
    svg_close(svg, pen);
}

void limb_ring(SvgText *svg, const Limb *limb, double at, double width) {
    ArtPoint a, b;
    limb_edge(limb, at, &a, &b);
    svg_path(svg, svg_line(width), "M%.1f %.1fL%.1f %.1f", a.x, a.y, b.x, b.y);
}
