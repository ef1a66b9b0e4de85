/* Followed tellings while a journal's lines come in. */
#ifndef CORE_FOLLOW_LIST_H
#define CORE_FOLLOW_LIST_H

#include <stdbool.h>

#include <shoes/follow.h>
#include <shoes/journal.h>

typedef struct FollowOpen {
    bool open;
    int place;
    JournalFrozen frozen;
} FollowOpen;

typedef struct FollowList {
    Follow *items;
    size_t count, room;
} FollowList;

bool follow_list_is(const JournalLine *line); /* does a telling begin here? */
void follow_list_begin(FollowOpen *open, const JournalLine *line, int place);
void follow_list_move(FollowList *list, FollowOpen *open, const JournalLine *line, int source);

/* The order of n, and which were followed before. */
void follow_list_finish(FollowList *list);

#endif
