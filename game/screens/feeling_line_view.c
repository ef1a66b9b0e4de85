#include "screens/feeling_line_view.h"

#include <stdio.h>

#include <shoes/feeling_line.h>

#include "screens/cast.h"
#include "screens/line_axis.h"
#include "screens/portrait.h"
#include "screens/strokes.h"

enum {
    BEND_MS = 1000,
    BEND_STEPS = 24,
    FACE_LEAST = 124,
    FACE_MOST = 200,
    LEAST_PLOT = 236,
    GAP = 10,
    BEYOND = 26, /* a dashed line ends so far beyond the face */
    SVG_MOST = 4096
};

/* Levels beyond are shown here: hardly any look reaches 1. */
static const double widest = 0.72;

static const char *const place_keys[FEELING_LINE_PLACES] = {"line.before", "line.event",
                                                            "line.after"};

/* Where things are: middles of the three places, and the range of faces' middles. */
typedef struct Plot {
    DrawRect rect; /* labels left out */
    int x[FEELING_LINE_PLACES];
    int column, high, low, face;
} Plot;

static const UiText label_style = {.size = UI_TEXT_SMALL, .align = UI_ALIGN_CENTRE, .silent = true};

static int column_width(const App *app, const Ui *ui, int width) {
    return (width - line_axis_width(app, ui)) / FEELING_LINE_PLACES;
}

static int labels_height(const App *app, const Ui *ui, int column) {
    int most = 0;
    for (int i = 0; i < FEELING_LINE_PLACES; i++) {
        int height = ui_text_height(ui, app_text(app, place_keys[i]), column - GAP, label_style);
        most = height > most ? height : most;
    }
    return most;
}

/* Both ends of the axis, each a sign and a word. */
static int least_plot(const Ui *ui) {
    int axis = line_axis_least(ui);
    return axis > LEAST_PLOT ? axis : LEAST_PLOT;
}

int feeling_line_view_height(const App *app, const Ui *ui, int width) {
    return least_plot(ui) + GAP + labels_height(app, ui, column_width(app, ui, width));
}

static int face_size(DrawRect rect, int column) {
    int most = column * 6 / 10 < FACE_MOST ? column * 6 / 10 : FACE_MOST;
    int size = rect.h * 42 / 100;
    size = size > most ? most : size;
    return size < FACE_LEAST ? FACE_LEAST : size;
}

static Plot make_plot(const App *app, const Ui *ui, DrawRect rect) {
    Plot plot = {.column = column_width(app, ui, rect.w)};
    plot.rect = rect;
    plot.rect.h -= labels_height(app, ui, plot.column) + GAP;
    for (int i = 0; i < FEELING_LINE_PLACES; i++) {
        plot.x[i] = rect.x + line_axis_width(app, ui) + plot.column * (2 * i + 1) / 2;
    }
    plot.face = face_size(plot.rect, plot.column);
    plot.high = plot.rect.y + plot.face / 2;
    plot.low = plot.rect.y + plot.rect.h - plot.face / 2;
    return plot;
}

static int plot_y(const Plot *plot, double level) {
    double shown = level < -widest ? -1 : level > widest ? 1 : level / widest;
    return plot->high + (int)((plot->low - plot->high) * (1 - shown) / 2);
}

/* --- the strokes --- */

/* One stretch from place to place, a little uneven as a hand draws it. */
static void add_stroke(Strokes *out, const int from[2], const int to[2], const char *style) {
    int x0 = from[0] - out->rect.x, y0 = from[1] - out->rect.y;
    int x1 = to[0] - out->rect.x, y1 = to[1] - out->rect.y;
    int across = x1 - x0;
    strokes_add(out,
                "<path d='M%d %dC%d %d %d %d %d %d' fill='none' stroke-linecap='round' "
                "%s/>",
                x0, y0, x0 + across * 46 / 100, y0 + 7, x1 - across * 42 / 100, y1 - 6, x1, y1,
                style);
}

static void stroke_style(char *out, size_t size, uint32_t colour, int width, const char *more) {
    snprintf(out, size, "stroke='#%06x' stroke-width='%d' %s", colour >> 8, width, more);
}

static void draw_tries(const App *app, Ui *ui, const Plot *plot, Strokes *strokes, int said) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    char style[120];
    stroke_style(style, sizeof style, ui_theme(ui)->shade_dark, 4, "stroke-dasharray='11 13'");
    for (int i = 0; i < shoes->say_count; i++) {
        if (i == said || !visit_answer(app->visit)->tried[i]) {
            continue;
        }
        FeelingLine line;
        feeling_line_make(&line, &app->library.feelings, &app->library.expressions,
                          visit_story(app->visit), shoes, i);
        int from[2] = {plot->x[1], plot_y(plot, line.points[1].level)};
        int to[2] = {plot->x[2] + plot->face / 2 + BEYOND, plot_y(plot, line.points[2].level)};
        add_stroke(strokes, from, to, style);
    }
}

static void draw_line(Ui *ui, const Plot *plot, Strokes *strokes, const double *levels) {
    char edge[120], colour[120];
    stroke_style(edge, sizeof edge, ui_theme(ui)->ink, 18, "");
    stroke_style(colour, sizeof colour, ui_theme(ui)->primary, 9, "");
    const char *const styles[] = {edge, colour};
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i + 1 < FEELING_LINE_PLACES; i++) {
            int from[2] = {plot->x[i], plot_y(plot, levels[i])};
            int to[2] = {plot->x[i + 1], plot_y(plot, levels[i + 1])};
            add_stroke(strokes, from, to, styles[pass]);
        }
    }
}

/* --- around them --- */

static void draw_faces(App *app, Ui *ui, const Plot *plot, const FeelingLine *line,
                       const double *levels) {
    for (int i = 0; i < FEELING_LINE_PLACES; i++) {
        const FeelingPoint *point = &line->points[i];
        ArtFigure face =
            cast_portrait(app, visit_shoes(app->visit)->wearer, point->look, point->strength);
        DrawRect frame = {plot->x[i] - plot->face / 2, plot_y(plot, levels[i]) - plot->face / 2,
                          plot->face, plot->face};
        portrait_draw(ui, &face, frame);
    }
}

static void draw_labels(const App *app, Ui *ui, const Plot *plot) {
    int width = plot->column - GAP;
    for (int i = 0; i < FEELING_LINE_PLACES; i++) {
        const char *label = app_text(app, place_keys[i]);
        ui_text(ui,
                (DrawRect){plot->x[i] - width / 2, plot->rect.y + plot->rect.h + GAP, width,
                           ui_text_height(ui, label, width, label_style)},
                label, label_style);
    }
}

static void describe(const App *app, Ui *ui, DrawRect rect, const FeelingLine *line) {
    char text[WORDS_LINE];
    words_fill(text, sizeof text, app_text(app, "line.picture"),
               (WordsValue[]){{"name", app_name(app, visit_shoes(app->visit)->wearer)},
                              {"before", line_axis_word(app, line->points[0].level)},
                              {"event", line_axis_word(app, line->points[1].level)},
                              {"after", line_axis_word(app, line->points[2].level)}},
               4);
    ui_picture(ui, rect, text);
}

/* In steps, so that not every moment needs a picture of its own. */
static double bend_now(Ui *ui, uint64_t since) {
    return (int)(ui_motion(ui, since, BEND_MS) * BEND_STEPS + .5) / (double)BEND_STEPS;
}

void feeling_line_view_draw(App *app, Ui *ui, DrawRect rect, uint64_t since) {
    FeelingLine line;
    int said = visit_answer(app->visit)->said;
    feeling_line_make(&line, &app->library.feelings, &app->library.expressions,
                      visit_story(app->visit), visit_shoes(app->visit), said);
    double from = line.points[1].level, to = line.points[2].level;
    double levels[FEELING_LINE_PLACES] = {line.points[0].level, from,
                                          from + (to - from) * bend_now(ui, since)};
    Plot plot = make_plot(app, ui, rect);
    Strokes strokes;
    strokes_begin(&strokes, plot.rect);
    draw_tries(app, ui, &plot, &strokes, said);
    draw_line(ui, &plot, &strokes, levels);
    line_axis_draw(app, ui, plot.rect);
    strokes_draw(ui, &strokes);
    draw_faces(app, ui, &plot, &line, levels);
    draw_labels(app, ui, &plot);
    describe(app, ui, rect, &line);
}
