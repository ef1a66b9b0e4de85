#include "screens/close_up.h"

#include <math.h>

enum { TRY_HEIGHT = 4000 };

/* The frame around a person at rest, in the units of a spot of TRY_HEIGHT at 0, 0. */
typedef struct Frame {
    double top, height, head;
} Frame;

/* Room over the head for hair and hands, and how much is shown, in heads. */
static const double face_above = 0.42, face_shown = 1.78;
static const double both_above = 0.58, both_shown = 3.0;
/* With the body as much as a grown-up's elbows and hands need, in heights of the person. */
static const double both_part = 0.68;

static Frame rest_frame(const Person *person, CloseUp part) {
    ArtFigure rest = {.person = person};
    ArtSpot spot = {.height = TRY_HEIGHT};
    DrawRect head = art_figure_head(&rest, spot);
    if (part == CLOSE_UP_BODY) {
        DrawRect all = art_figure_bounds(&rest, spot);
        return (Frame){all.y, all.h, head.h};
    }
    bool face = part == CLOSE_UP_FACE;
    double both = fmax(both_shown, both_part * person->look.head.heads);
    return (Frame){head.y - (face ? face_above : both_above) * head.h,
                   (face ? face_shown : both) * head.h, head.h};
}

int close_up_height(const Person *person, CloseUp part, int head) {
    Frame frame = rest_frame(person, part);
    return (int)(head * frame.height / frame.head + 0.5);
}

/* A face is followed wherever the mood takes the head; a body moves within its frame. */
static ArtSpot spot_in(const ArtFigure *figure, DrawRect box, CloseUp part) {
    Frame frame = rest_frame(figure->person, part);
    double scale = box.h / frame.height;
    double left = 0;
    if (part == CLOSE_UP_FACE) {
        DrawRect head = art_figure_head(figure, (ArtSpot){.height = TRY_HEIGHT});
        frame.top = head.y + head.h / 2.0 - (face_above + 0.5) * frame.head;
        left = head.x + head.w / 2.0;
    }
    return (ArtSpot){.x = box.x + box.w / 2 - (int)(left * scale),
                     .ground = (int)(box.y - frame.top * scale),
                     .height = (int)(TRY_HEIGHT * scale)};
}

DrawRect close_up_head(const ArtFigure *figure, DrawRect box, CloseUp part) {
    return art_figure_head(figure, spot_in(figure, box, part));
}

void close_up_draw(DrawList *list, const ArtFigure *figure, DrawRect box, CloseUp part) {
    ArtFigure shown = *figure;
    shown.faceless = shown.faceless || part == CLOSE_UP_BODY;
    draw_clip(list, box);
    art_figure_draw(list, &shown, spot_in(figure, box, part));
    draw_clip_none(list);
}
