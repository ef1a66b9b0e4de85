#include "art/limb.h"

#include <math.h>

typedef struct Edges {
    ArtPoint a[LIMB_SAMPLES], b[LIMB_SAMPLES];
} Edges;

static double cubic(double p0, double p1, double p2, double p3, double t) {
    double u = 1 - t;
    return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}

static double mix(double from, double to, double part) {
    return from + (to - from) * part;
}

static ArtPoint limb_at(const Limb *limb, double t) {
    ArtPoint f = limb->from, e = limb->bend, w = limb->to;
    const double pull = .86;
    return (ArtPoint){cubic(f.x, mix(f.x, e.x, pull), mix(w.x, e.x, pull), w.x, t),
                      cubic(f.y, mix(f.y, e.y, pull), mix(w.y, e.y, pull), w.y, t)};
}

static void limb_edge(const Limb *limb, double t, ArtPoint *a, ArtPoint *b) {
    ArtPoint before = limb_at(limb, fmax(0, t - .02)), after = limb_at(limb, fmin(1, t + .02));
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
        double x = (points[i].x + points[i + 1].x) / 2, y = (points[i].y + points[i + 1].y) / 2;
        if (i + 2 == count) {
            x = points[count - 1].x;
            y = points[count - 1].y;
        }
        svg_add(svg, "Q%.1f %.1f %.1f %.1f", points[i].x, points[i].y, x, y);
    }
}

static void reverse(ArtPoint *points, int count) {
    for (int i = 0; i < count / 2; i++) {
        ArtPoint kept = points[i];
        points[i] = points[count - 1 - i];
        points[count - 1 - i] = kept;
    }
}

void limb_draw(SvgText *svg, const Limb *limb, double start, double stop, SvgPen pen,
               int open_side) {
    Edges edges = limb_edges(limb, start, stop);
    int skip_a = open_side == 1 ? 2 : 0, skip_b = open_side == -1 ? 2 : 0;
    reverse(edges.b, LIMB_SAMPLES);
    svg_open(svg);
    limb_spline(svg, edges.a, LIMB_SAMPLES, true);
    limb_spline(svg, edges.b, LIMB_SAMPLES, false);
    svg_add(svg, "Z");
    if (open_side == 0) {
        svg_close(svg, pen);
        return;
    }
    svg_close(svg, svg_fill((uint32_t)pen.fill));
    svg_open(svg);
    limb_spline(svg, edges.a + skip_a, LIMB_SAMPLES - skip_a, true);
    limb_spline(svg, edges.b, LIMB_SAMPLES - skip_b, false);
    svg_close(svg, svg_line(pen.width));
}

void limb_ring(SvgText *svg, const Limb *limb, double at, double width) {
    ArtPoint a, b;
    limb_edge(limb, at, &a, &b);
    svg_path(svg, svg_line(width), "M%.1f %.1fL%.1f %.1f", a.x, a.y, b.x, b.y);
}
