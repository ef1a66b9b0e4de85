#include "ui/ui_internal.h"

/* Two rectangles seen along one direction: `ahead` from edge to edge, `aside` across it. */
typedef struct Way {
    bool leads; /* lies that way at all */
    bool overlaps;
    int64_t distance, aside;
} Way;

/* Turns the picture so that every direction becomes "to the right". */
static DrawRect turned(DrawRect rect, UiAction direction) {
    if (direction == UI_LEFT) {
        return (DrawRect){-rect.x - rect.w, rect.y, rect.w, rect.h};
    }
    if (direction == UI_DOWN) {
        return (DrawRect){rect.y, rect.x, rect.h, rect.w};
    }
    if (direction == UI_UP) {
        return (DrawRect){-rect.y - rect.h, rect.x, rect.h, rect.w};
    }
    return rect;
}

static int64_t gap(int a, int a_size, int b, int b_size) {
    int after = b - (a + a_size), before = a - (b + b_size);
    int most = after > before ? after : before;
    return most > 0 ? most : 0;
}

static int64_t apart(int a, int a_size, int b, int b_size) {
    int64_t twice = ((int64_t)2 * a + a_size) - ((int64_t)2 * b + b_size);
    return twice < 0 ? -twice : twice;
}

static Way look(DrawRect from, DrawRect to) {
    int64_t ahead = gap(from.x, from.w, to.x, to.w), across = gap(from.y, from.h, to.y, to.h);
    Way way = {.overlaps = from.y < to.y + to.h && to.y < from.y + from.h};
    way.leads = 2 * to.x + to.w > 2 * from.x + from.w;
    if (!way.overlaps) {
        /* Only what lies wholly beyond the edge: else Right in a column would jump to a wider row.
         */
        way.leads = to.x >= from.x + from.w;
    }
    way.distance = ahead * ahead + across * across;
    way.aside = apart(from.y, from.h, to.y, to.h);
    return way;
}

static bool is_better(Way a, Way b) {
    if (!a.leads || !b.leads) {
        return a.leads;
    }
    if (a.overlaps != b.overlaps) {
        return a.overlaps;
    }
    return a.distance != b.distance ? a.distance < b.distance : a.aside < b.aside;
}

UiId ui_neighbour(const Ui *ui, UiId from, UiAction direction) {
    const UiPass *pass = ui_pass_shown(ui);
    const UiNode *start = ui_pass_find(pass, from);
    bool is_arrow = direction >= UI_UP && direction <= UI_RIGHT;
    bool upright = direction == UI_UP || direction == UI_DOWN;
    if (start == NULL || !is_arrow || (start->role == UI_ROLE_SLIDER && upright)) {
        return 0;
    }
    UiId best = 0;
    Way best_way = {0};
    for (size_t i = 0; i < pass->count; i++) {
        const UiNode *node = &pass->nodes[i];
        if (!node->can_focus || node == start) {
            continue;
        }
        Way way = look(turned(start->rect, direction), turned(node->rect, direction));
        if (is_better(way, best_way)) {
            best = node->id;
            best_way = way;
        }
    }
    return best;
}
