#include "art/svg.h"

#include <stdarg.h>
#include <stdio.h>

static void add_list(SvgText *svg, const char *format, va_list values)
    __attribute__((format(printf, 2, 0)));

static void add_list(SvgText *svg, const char *format, va_list values) {
    size_t room = SVG_MAX - svg->length;
    int wrote = vsnprintf(svg->bytes + svg->length, room, format, values);
    if (wrote < 0 || (size_t)wrote >= room) {
        svg->full = true;
        svg->bytes[svg->length] = '\0';
        return;
    }
    svg->length += (size_t)wrote;
}

void svg_add(SvgText *svg, const char *format, ...) {
    va_list values;
    va_start(values, format);
    add_list(svg, format, values);
    va_end(values);
}

void svg_begin(SvgText *svg, double w, double h) {
    svg->length = 0;
    svg->full = false;
    svg_add(svg,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' "
            "viewBox='0 0 %.0f %.0f'><g stroke-linejoin='round' stroke-linecap='round'>",
            w, h, w, h);
}

void svg_end(SvgText *svg) {
    svg_add(svg, "</g></svg>");
}

void svg_shift(SvgText *svg, double x, double y, double degrees, double scale_x, double scale_y) {
    svg_add(svg, "<g transform='translate(%.1f %.1f)", x, y);
    if (degrees > .05 || degrees < -.05) {
        svg_add(svg, " rotate(%.1f)", degrees);
    }
    if (scale_x > 1.0001 || scale_x < .9999 || scale_y > 1.0001 || scale_y < .9999) {
        svg_add(svg, " scale(%.3f %.3f)", scale_x, scale_y);
    }
    svg_add(svg, "'>");
}

void svg_up(SvgText *svg) {
    svg_add(svg, "</g>");
}

static void add_pen(SvgText *svg, SvgPen pen) {
    if (pen.fill == SVG_NONE) {
        svg_add(svg, " fill='none'");
    } else {
        svg_add(svg, " fill='#%06x'", (unsigned)pen.fill);
    }
    if (pen.opacity > 0 && pen.opacity < 1) {
        svg_add(svg, pen.fill == SVG_NONE ? " stroke-opacity='%.2f'" : " fill-opacity='%.2f'",
                pen.opacity);
    }
    if (pen.width > 0) {
        unsigned line = pen.line == 0 ? SVG_INK : (unsigned)pen.line;
        svg_add(svg, " stroke='#%06x' stroke-width='%.1f'", line, pen.width);
    }
    svg_add(svg, "/>");
}

void svg_path(SvgText *svg, SvgPen pen, const char *format, ...) {
    va_list values;
    va_start(values, format);
    svg_open(svg);
    add_list(svg, format, values);
    svg_close(svg, pen);
    va_end(values);
}

void svg_ellipse(SvgText *svg, SvgPen pen, double x, double y, double rx, double ry) {
    svg_add(svg, "<ellipse cx='%.1f' cy='%.1f' rx='%.1f' ry='%.1f'", x, y, rx, ry);
    add_pen(svg, pen);
}

void svg_open(SvgText *svg) {
    svg_add(svg, "<path d='");
}

void svg_close(SvgText *svg, SvgPen pen) {
    svg_add(svg, "'");
    add_pen(svg, pen);
}

SvgPen svg_fill(uint32_t colour) {
    return (SvgPen){.fill = colour};
}

SvgPen svg_tint(uint32_t colour, double opacity) {
    return (SvgPen){.fill = colour, .opacity = opacity};
}

SvgPen svg_lined(uint32_t colour, double width) {
    return (SvgPen){.fill = colour, .width = width};
}

SvgPen svg_line(double width) {
    return (SvgPen){.fill = SVG_NONE, .width = width};
}

SvgPen svg_line_in(uint32_t colour, double width) {
    return (SvgPen){.fill = SVG_NONE, .width = width, .line = colour};
}

uint32_t svg_blend(uint32_t from, uint32_t to, double part) {
    uint32_t out = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        double a = (from >> shift) & 0xff;
        double b = (to >> shift) & 0xff;
        out |= (uint32_t)(a + (b - a) * part + .5) << shift;
    }
    return out;
}
