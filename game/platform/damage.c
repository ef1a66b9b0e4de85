#include "platform/damage.h"

#include <stdbool.h>

/* Things come and go a few at a time; beyond that many the rows are taken for different. */
enum { LOOK_AHEAD = 48, SLACK_PIXELS = 4096 };

static int area(SDL_Rect rect) {
    return rect.w * rect.h;
}

static SDL_Rect join(SDL_Rect a, SDL_Rect b) {
    SDL_Rect both;
    SDL_UnionRect(&a, &b, &both);
    return both;
}

static int growth(SDL_Rect a, SDL_Rect b) {
    return area(join(a, b)) - area(a) - area(b);
}

/* The rectangle that loses least by taking in another one. */
static int best_partner(const Damage *damage, SDL_Rect rect) {
    int best = 0;
    for (int i = 1; i < damage->count; i++) {
        if (growth(damage->rects[i], rect) < growth(damage->rects[best], rect)) {
            best = i;
        }
    }
    return best;
}

void damage_add(Damage *damage, SDL_Rect rect) {
    if (rect.w <= 0 || rect.h <= 0) {
        return;
    }
    while (damage->count > 0) {
        int best = best_partner(damage, rect);
        bool full = damage->count == DAMAGE_RECTS_MAX;
        if (!full && growth(damage->rects[best], rect) > SLACK_PIXELS) {
            break;
        }
        rect = join(damage->rects[best], rect);
        damage->rects[best] = damage->rects[--damage->count];
    }
    damage->rects[damage->count++] = rect;
}

/* How many marks of each row to leave out until both go on alike; as few as possible. False: not
 * within sight. */
static bool find_way_on(const DamageMark *a, int a_count, const DamageMark *b, int b_count,
                        int *a_skip, int *b_skip) {
    for (int sum = 1; sum <= LOOK_AHEAD; sum++) {
        for (int i = sum; i >= 0; i--) {
            int j = sum - i;
            if (i < a_count && j < b_count && a[i].hash == b[j].hash) {
                *a_skip = i;
                *b_skip = j;
                return true;
            }
        }
    }
    return false;
}

static void add_marks(Damage *damage, const DamageMark *marks, int count) {
    for (int i = 0; i < count; i++) {
        damage_add(damage, marks[i].bounds);
    }
}

/* Marks that are paired keep their order in both rows, so where no unpaired one paints, the same
 * things are painted in the same order. */
void damage_compare(const DamageMark *before, int before_count, const DamageMark *after,
                    int after_count, Damage *damage) {
    int i = 0, j = 0;
    while (i < before_count && j < after_count) {
        int a_skip = 0, b_skip = 0;
        if (before[i].hash == after[j].hash) {
            i++;
            j++;
            continue;
        }
        if (!find_way_on(before + i, before_count - i, after + j, after_count - j, &a_skip,
                         &b_skip)) {
            a_skip = b_skip = 1;
        }
        add_marks(damage, before + i, a_skip);
        add_marks(damage, after + j, b_skip);
        i += a_skip;
        j += b_skip;
    }
    add_marks(damage, before + i, before_count - i);
    add_marks(damage, after + j, after_count - j);
}
