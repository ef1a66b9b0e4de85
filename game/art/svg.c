#include "art/svg.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PLAIN_BELOW 1e6 /* larger numbers have no place in a picture */

/* --- a little printf ---
 * A body is a thousand numbers, and vsnprintf took half the time of a frame. What comes out is the
 * same, digit for digit. Known are %.Nf with N up to 3, %d, %s, %c, %x with %06x, and %%. */

static void put(SvgText *svg, const char *bytes, size_t length) {
    if (svg->full || length >= SVG_MAX - svg->length) {
        svg->full = true;
        return;
    }
    memcpy(svg->bytes + svg->length, bytes, length);
    svg->length += length;
}

/* All up to the next %; most pieces are a few letters long. Returns how many. */
static size_t put_plain(SvgText *svg, const char *format) {
    size_t room = SVG_MAX - 1 - svg->length, length = 0;
    char *to = svg->bytes + svg->length;
    for (; format[length] != '\0' && format[length] != '%'; length++) {
        if (length >= room) {
            svg->full = true;
            return strcspn(format, "%");
        }
        to[length] = format[length];
    }
    svg->length += length;
    return length;
}

/* Half way lies exactly between only if the product was exact; else its error says which is nearer.
 * Where it is half way, the even one, as printf has it. */
static double round_tie(double value, double factor, double product) {
    double error = fma(value, factor, -product), below = (uint32_t)product;
    if (error != 0) {
        return error > 0 ? below + 1 : below;
    }
    return (uint32_t)below % 2 == 0 ? below : below + 1;
}

static double round_product(double value, double factor) {
    double product = value * factor, below = (uint32_t)product, part = product - below;
    if (part == .5) {
        return round_tie(value, factor, product);
    }
    return part < .5 ? below : below + 1;
}

/* `digits` of them at least, ending at `end`. Returns the first. */
static char *digits_before(char *end, uint32_t number, int digits) {
    while (number > 0 || digits > 0) {
        *--end = (char)('0' + number % 10);
        number /= 10;
        digits--;
    }
    return end;
}

static void put_number(SvgText *svg, double value, int decimals) {
    static const double factors[] = {1, 10, 100, 1000};
    char text[64];
    char *end = text + sizeof text;
    double size = fabs(value);
    if (!(size < PLAIN_BELOW)) {
        int wrote = snprintf(text, sizeof text, "%.3g", value);
        put(svg, text, wrote < 0 ? 0 : (size_t)wrote);
        return;
    }
    uint32_t whole = (uint32_t)round_product(size, factors[decimals]);
    uint32_t factor = (uint32_t)factors[decimals];
    char *at = end;
    if (decimals > 0) {
        at = digits_before(at, whole % factor, decimals);
        *--at = '.';
    }
    at = digits_before(at, whole / factor, 1);
    if (signbit(value)) {
        *--at = '-';
    }
    put(svg, at, (size_t)(end - at));
}

static void put_int(SvgText *svg, int value) {
    char text[16];
    char *end = text + sizeof text;
    char *at = digits_before(end, (uint32_t)llabs((long long)value), 1);
    if (value < 0) {
        *--at = '-';
    }
    put(svg, at, (size_t)(end - at));
}

/* Six at least: a colour. */
static void put_hex(SvgText *svg, unsigned value) {
    char text[8];
    char *at = text + sizeof text;
    for (int i = 0; i < 6 || value > 0; i++) {
        *--at = "0123456789abcdef"[value & 15];
        value >>= 4;
    }
    put(svg, at, (size_t)(text + sizeof text - at));
}

static void add_list(SvgText *svg, const char *format, va_list values) {
    size_t before = svg->length;
    bool was_full = svg->full;
    svg->full = false;
    while (*format != '\0') {
        format += put_plain(svg, format);
        if (*format == '\0') {
            break;
        }
        format++;
        int decimals = *format == '.' ? format[1] - '0' : 0;
        format += *format == '.' ? 2 : *format == '0' ? 2 : 0;
        char kind = *format++;
        char letter = '%';
        if (kind == 'f') {
            put_number(svg, va_arg(values, double), decimals);
        } else if (kind == 'd') {
            put_int(svg, va_arg(values, int));
        } else if (kind == 'x') {
            put_hex(svg, va_arg(values, unsigned));
        } else if (kind == 's') {
            const char *text = va_arg(values, const char *);
            put(svg, text, strlen(text));
        } else {
            letter = kind == 'c' ? (char)va_arg(values, int) : '%';
            put(svg, &letter, 1);
        }
    }
    svg->length = svg->full ? before : svg->length;
    svg->full |= was_full;
    svg->bytes[svg->length] = '\0';
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
