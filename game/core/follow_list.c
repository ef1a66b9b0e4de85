#include "core/follow_list.h"

#include <stdlib.h>

#include <shoes/assert.h>
#include <shoes/text.h>

bool follow_list_is(const JournalLine *line) {
    return line->frozen.present && line->frozen.line.count > 0 &&
           text_equal(line->frozen.mode, "follow");
}

void follow_list_begin(FollowOpen *open, const JournalLine *line, int place) {
    *open = (FollowOpen){.open = true, .place = place, .frozen = line->frozen};
}

static Follow *next_item(FollowList *list) {
    if (list->count == list->room) {
        list->room = 2 * list->room + 8;
        list->items = realloc(list->items, list->room * sizeof *list->items);
        if (list->items == NULL) {
            memory_exit();
        }
    }
    return &list->items[list->count++];
}

void follow_list_move(FollowList *list, FollowOpen *open, const JournalLine *line, int source) {
    if (!open->open || line->move.kind != MOVE_FOLLOW) {
        return;
    }
    Follow follow = {.n = line->n,
                     .visit = line->v,
                     .source = source,
                     .place = open->place,
                     .date = journal_day(open->frozen.date),
                     .version = open->frozen.version,
                     .pace = line->move.pace};
    follow.scored = follow_score(&open->frozen.line, &line->move.hand, &follow.score);
    open->open = false;
    *next_item(list) = follow;
}

static int compare(const void *a, const void *b) {
    const Follow *left = a;
    const Follow *right = b;
    if (left->n != right->n) {
        return left->n < right->n ? -1 : 1;
    }
    return left->source < right->source ? -1 : left->source > right->source;
}

void follow_list_finish(FollowList *list) {
    if (list->count > 1) {
        qsort(list->items, list->count, sizeof *list->items, compare);
    }
    for (size_t i = 0; i < list->count; i++) {
        list->items[i].again = false;
        for (size_t k = 0; k < i && !list->items[i].again; k++) {
            list->items[i].again = list->items[k].place == list->items[i].place;
        }
    }
}
