#include "screens/beat_space.h"

#include <shoes/text.h>

enum { HEAD_GAP = 10, STEPS = 6, FINE = 1 << STEPS };

/* What no bubble may cover: everybody's head, and hands held high. */
typedef struct Heads {
    DrawRect items[STORY_MAX_PEOPLE];
    DrawRect hands[2 * STORY_MAX_PEOPLE];
    int count, speaker;
    int reach; /* from the speaker's middle to where raised hands end */
} Heads;

static int distance(int a, int b) {
    return a > b ? a - b : b - a;
}

/* As large as it is drawn. */
static DrawRect hand_box(ArtPoint palm, int head_h) {
    int half = head_h / 5;
    return (DrawRect){(int)palm.x - half, (int)palm.y - half, 2 * half, 2 * half};
}

static void add_hands(Heads *heads, const App *app, const StageView *view, int person) {
    DrawRect head = heads->items[person];
    ArtPoint palms[2];
    stage_hands(app, view, view->story->people[person].who, palms);
    for (int i = 0; i < 2; i++) {
        DrawRect hand = hand_box(palms[i], head.h);
        int reach = distance(hand.x + hand.w / 2, head.x + head.w / 2) + hand.w;
        bool high = hand.y < head.y + head.h;
        heads->hands[2 * person + i] = hand;
        heads->reach =
            person == heads->speaker && high && reach > heads->reach ? reach : heads->reach;
    }
}

static Heads find_heads(const App *app, const StageView *view, const char *who) {
    Heads heads = {.count = view->story->person_count, .speaker = -1};
    for (int i = 0; i < heads.count; i++) {
        const char *person = view->story->people[i].who;
        heads.items[i] = stage_head(app, view, person);
        if (text_equal(person, who)) {
            heads.speaker = i;
            heads.reach = heads.items[i].w;
        }
        add_hands(&heads, app, view, i);
    }
    return heads;
}

static int lowest_above(DrawRect thing, int x, int w, int lowest) {
    bool under = thing.x < x + w + HEAD_GAP && thing.x + thing.w > x - HEAD_GAP;
    int above = thing.y - HEAD_GAP;
    return under && above < lowest ? above : lowest;
}

/* How low something from x to x + w may reach without touching a head or a hand. */
static int lowest_over(const Heads *heads, int x, int w, bool also_speaker, int lowest) {
    for (int i = 0; i < heads->count; i++) {
        if (i == heads->speaker && !also_speaker) {
            continue;
        }
        DrawRect head = heads->items[i];
        int hair = i == heads->speaker ? 0 : head.h / 5;
        lowest = lowest_above((DrawRect){head.x, head.y - hair, head.w, 0}, x, w, lowest);
        for (int j = 2 * i; j < 2 * i + 2; j++) {
            lowest = lowest_above(heads->hands[j], x, w, lowest);
        }
    }
    return lowest;
}

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

/* `share`: how far along the bubble the speaker's head is, in percent. */
static bool fits_above(const Heads *heads, DrawRect area, DrawRect size, int share,
                       BubbleSpot *out) {
    DrawRect head = heads->items[heads->speaker];
    int middle = head.x + head.w / 2;
    int x = clamp(middle - size.w * share / 100, area.x, area.x + area.w - size.w);
    int y = lowest_over(heads, x, size.w, true, head.y) + HEAD_GAP - 6 - BUBBLE_TAIL - size.h;
    int tail = clamp(middle, x + BUBBLE_TAIL_EDGE, x + size.w - BUBBLE_TAIL_EDGE);
    *out = (BubbleSpot){.rect = {x, y, size.w, size.h},
                        .tail_x = tail,
                        .tip_x = clamp(middle, tail - BUBBLE_TAIL, tail + BUBBLE_TAIL),
                        .tip_y = head.y < y + size.h + 3 * BUBBLE_TAIL ? head.y
                                                                       : y + size.h + BUBBLE_TAIL};
    return y >= area.y;
}

static bool finds_above(const Heads *heads, DrawRect area, DrawRect size, BubbleSpot *out) {
    return fits_above(heads, area, size, 50, out) || fits_above(heads, area, size, 25, out) ||
           fits_above(heads, area, size, 75, out);
}

/* side -1: left of the speaker, 1: right. */
static bool fits_beside(const Heads *heads, DrawRect area, DrawRect size, int side,
                        BubbleSpot *out) {
    DrawRect head = heads->items[heads->speaker];
    int middle = head.x + head.w / 2;
    int x = side > 0 ? middle + heads->reach : middle - heads->reach - size.w;
    int bottom = lowest_over(heads, x, size.w, false, head.y + head.h * 6 / 10);
    int y = bottom - size.h;
    int near = side > 0 ? x : x + size.w;
    int edge = side > 0 ? head.x + head.w : head.x;
    *out = (BubbleSpot){.rect = {x, y, size.w, size.h},
                        .tail_x = near + side * BUBBLE_TAIL_EDGE,
                        .tip_x = edge + side * head.w / 8,
                        .tip_y = bottom + head.h * 3 / 10};
    return y >= area.y && x >= area.x && x + size.w <= area.x + area.w;
}

static bool finds_beside(const Heads *heads, DrawRect area, DrawRect size, BubbleSpot *out) {
    DrawRect head = heads->items[heads->speaker];
    int inward = head.x + head.w / 2 < area.x + area.w / 2 ? 1 : -1;
    return fits_beside(heads, area, size, inward, out) ||
           fits_beside(heads, area, size, -inward, out);
}

typedef struct Way {
    bool beside;
    int percent; /* bubbles may be narrower than they like, if that makes room */
} Way;

/* The better ones first. */
static const Way ways[] = {{false, 100}, {false, 72}, {true, 100},
                           {true, 72},   {false, 55}, {true, 55}};

static bool finds_bubble(const App *app, const Ui *ui, const StageView *view, DrawRect area,
                         BubbleSpot *out) {
    const StoryBeat *beat = &view->beats->items[view->beat];
    Heads heads = find_heads(app, view, beat->who);
    for (size_t i = 0; heads.speaker >= 0 && i < sizeof ways / sizeof *ways; i++) {
        DrawRect size = bubble_size(ui, beat->says, area.w, ways[i].percent);
        if (ways[i].beside ? finds_beside(&heads, area, size, out)
                           : finds_above(&heads, area, size, out)) {
            return true;
        }
    }
    return false;
}

/* Where it goes when there is no room, or for somebody who is not in the picture. */
static BubbleSpot spot_anyway(const App *app, const Ui *ui, const StageView *view, DrawRect area) {
    const StoryBeat *beat = &view->beats->items[view->beat];
    Heads heads = {.items = {stage_head(app, view, beat->who)}, .count = 0};
    BubbleSpot spot;
    fits_above(&heads, area, bubble_size(ui, beat->says, area.w, 100), 50, &spot);
    int lower = area.y > spot.rect.y ? area.y - spot.rect.y : 0;
    spot.rect.y += lower;
    spot.tip_y += lower;
    return spot;
}

bool beat_bubble(const App *app, const Ui *ui, const StageView *view, DrawRect area,
                 BubbleSpot *out) {
    if (view->beat < 0 || view->beats->items[view->beat].says == NULL) {
        return false;
    }
    BubbleSpot spot;
    bool found = finds_bubble(app, ui, view, area, &spot);
    *out = found ? spot : spot_anyway(app, ui, view, area);
    return true;
}

/* Has every beat room for its bubble? */
static bool has_room(const App *app, const Ui *ui, StageView view, DrawRect area) {
    BubbleSpot spot;
    for (view.beat = 0; view.beat < view.beats->count; view.beat++) {
        const StoryBeat *beat = &view.beats->items[view.beat];
        if (beat->says != NULL && story_person(view.story, beat->who) != NULL &&
            !finds_bubble(app, ui, &view, area, &spot)) {
            return false;
        }
    }
    return true;
}

/* Room for the highest bubble above the highest head. */
static int most_top(const Ui *ui, const StageView *view, DrawRect area) {
    int most = 0;
    for (int i = 0; i < view->beats->count; i++) {
        const char *says = view->beats->items[i].says;
        int height = says != NULL ? bubble_size(ui, says, area.w, 100).h + BUBBLE_TAIL : 0;
        most = height > most ? height : most;
    }
    return area.y + most + 12;
}

int beat_top(const App *app, const Ui *ui, const StageView *view, DrawRect area) {
    StageView trial = *view;
    int most = most_top(ui, view, area);
    int part = 0;
    for (int step = FINE / 2; step > 0; step /= 2) {
        trial.top = area.y + (most - area.y) * (part + step - 1) / FINE;
        part += has_room(app, ui, trial, area) ? 0 : step;
    }
    return area.y + (most - area.y) * part / FINE;
}
