#include "screens/player.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/hash.h>
#include <shoes/text.h>

#include "screens/journal_files.h"
#include "screens/roster.h"
#include "screens/set_aside.h"

enum { SOURCES_MAX = 64 };

static uint64_t pair_hash(const char *key, const char *wearer) {
    return hash_text(hash_text(HASH_START, key), wearer);
}

bool player_walked(const Player *player, const char *key, const char *wearer) {
    uint64_t pair = pair_hash(key, wearer);
    for (int i = 0; i < player->walked_count; i++) {
        if (player->walked[i].pair == pair) {
            return true;
        }
    }
    return false;
}

static void mark_walked(Player *player, const char *key, const char *wearer) {
    if (player->walked_count < PLAYER_WALKED_MAX && !player_walked(player, key, wearer)) {
        player->walked[player->walked_count++].pair = pair_hash(key, wearer);
    }
}

/* What the lines say, one after the other. */
typedef struct Reading {
    Player *player;
    char key[MOVE_NAME]; /* of the visit `visit` */
    char wearer[MOVE_NAME];
    uint32_t visit;
    uint64_t version; /* of the story as it was then */
    bool open;
    const char *files[SOURCES_MAX]; /* of the other machines, as they are met */
    int file_count;
} Reading;

static void reading_frozen(Reading *reading, const JournalLine *line) {
    text_copy(reading->key, sizeof reading->key, line->frozen.key);
    text_copy(reading->wearer, sizeof reading->wearer, line->frozen.wearer);
    reading->visit = line->v;
    reading->version = line->frozen.version;
}

/* This machine's own lines are source 0: those that are made later, too. A name keeps its address
 * while files are read. */
static int source_of(Reading *reading, const char *file) {
    int source = 0;
    if (text_equal(file, reading->player->file)) {
        return 0;
    }
    while (source < reading->file_count && reading->files[source] != file) {
        source++;
    }
    if (source == reading->file_count && source < SOURCES_MAX) {
        reading->files[reading->file_count++] = file;
    }
    return 1 + source;
}

static void reading_line(void *to, const JournalLine *line, const char *file) {
    Reading *reading = to;
    Player *player = reading->player;
    answers_line(player->answers, line, source_of(reading, file));
    if (line->n >= player->next_n && line->n < UINT64_MAX) {
        player->next_n = line->n + 1;
    }
    if (line->v > player->visit && line->v < UINT32_MAX) {
        player->visit = line->v;
    }
    if (line->frozen.present) {
        reading_frozen(reading, line);
    }
    player_track_line(&player->track, player->feelings, line);
    notebook_memory_line(&player->notebook, line);
    if (line->move.kind == MOVE_STEP && line->v == reading->visit) {
        mark_walked(player, reading->key, reading->wearer);
    }
    if (line->move.kind == MOVE_BEGIN || line->move.kind == MOVE_END) {
        reading->open = line->move.kind == MOVE_BEGIN;
    }
}

/* Only what can really be played on is offered: a story that was mended since is begun anew. */
static bool can_go_on(const Reading *reading, const Library *library) {
    const LibraryEntry *entry = library_entry(library, reading->key);
    return reading->open && reading->visit == reading->player->visit && entry != NULL &&
           entry->story != NULL && entry->story->version == reading->version;
}

static void name_files(Player *player) {
    char tag[9];
    roster_tag(player->host, tag);
    snprintf(player->folder, sizeof player->folder, "players/%s", player->id);
    snprintf(player->file, sizeof player->file, "%s/journal-%s.jsonl", player->folder, tag);
}

static void keep_aside(Player *player, SetAside *aside) {
    char path[96];
    snprintf(path, sizeof path, "%s/set-aside.txt", player->folder);
    player->set_aside = set_aside_keep(aside, player->host, path);
}

void player_free(Player *player) {
    answers_free(player->answers);
    player->answers = NULL;
}

void player_load(Player *player, const Host *host, const Library *library, const char *id) {
    *player = (Player){.host = host, .feelings = &library->feelings, .next_n = 1};
    text_copy(player->id, sizeof player->id, id);
    player->answers = answers_new(&library->feelings);
    if (id[0] == '\0') {
        return;
    }
    name_files(player);
    Arena *arena = arena_new();
    Reading reading = {.player = player};
    SetAside aside = {.arena = arena};
    JournalFiles files = {.host = host,
                          .feelings = player->feelings,
                          .folder = player->folder,
                          .mine = player->file,
                          .line = reading_line,
                          .line_to = &reading,
                          .broken = set_aside_add,
                          .broken_to = &aside};
    player->unread = journal_files_read(&files);
    keep_aside(player, &aside);
    if (can_go_on(&reading, library)) {
        text_copy(player->resume_key, sizeof player->resume_key, reading.key);
    }
    arena_free(arena);
}

static void add_offer(JournalLine *line, const Visit *visit) {
    if (line->move.kind == MOVE_GUESS || line->move.kind == MOVE_UNSURE) {
        line->offer_count = visit_offer(visit, line->offer);
    }
}

/* Numbers a line, hears it and queues it; the host's ticket, 0: nothing is saved. */
static uint64_t put_line(Player *player, JournalLine *line) {
    char text[JOURNAL_LINE];
    line->n = player->next_n++;
    player->visit += line->move.kind == MOVE_BEGIN ? 1 : 0;
    line->v = player->visit;
    player_track_line(&player->track, player->feelings, line);
    notebook_memory_line(&player->notebook, line);
    answers_line(player->answers, line, 0);
    size_t length = journal_print(line, player->feelings, text, sizeof text);
    bool kept = length > 0 && player->id[0] != '\0' && player->host->saving;
    return kept ? player->host->append(player->host->self, player->file, text, length) : 0;
}

uint64_t player_note(Player *player, const Visit *visit, const Move *move) {
    JournalLine *line = calloc(1, sizeof *line);
    if (line == NULL) {
        return 0;
    }
    line->move = *move;
    if (move->kind == MOVE_BEGIN || move->kind == MOVE_SWAP) {
        journal_freeze(line, visit_story(visit), visit_shoes(visit), visit_seed(visit),
                       visit_steps(visit), player->date);
    }
    add_offer(line, visit);
    if (move->kind == MOVE_STEP) {
        mark_walked(player, visit_story(visit)->key, visit_shoes(visit)->wearer);
    }
    uint64_t ticket = put_line(player, line);
    free(line);
    return ticket;
}

/* `begin` of what is no story: its own name, and whom it is about. */
static void begin_other(Player *player, JournalLine *line, const char *mode, const char *who) {
    JournalFrozen *frozen = &line->frozen;
    line->move.kind = MOVE_BEGIN;
    frozen->present = true;
    text_copy(frozen->mode, sizeof frozen->mode, mode);
    text_copy(line->move.key, sizeof line->move.key, frozen->key);
    text_copy(line->move.wearer, sizeof line->move.wearer, who);
    text_copy(frozen->wearer, sizeof frozen->wearer, who);
    text_copy(frozen->date, sizeof frozen->date, player->date);
    put_line(player, line);
}

static JournalLine *new_line(void) {
    JournalLine *line = calloc(1, sizeof *line);
    if (line == NULL) {
        memory_exit();
    }
    return line;
}

void player_note_checkin(Player *player, const CheckinForm *form, const CheckinItem *item,
                         int feeling) {
    JournalLine *line = new_line();
    line->frozen = (JournalFrozen){
        .version = form->version, .tier = 1, .truths = {item->feels}, .truth_count = 1};
    checkin_key(form, item, line->frozen.key);
    begin_other(player, line, "checkin", item->who);
    *line = (JournalLine){.move = {.kind = MOVE_WORD, .feeling = feeling}};
    put_line(player, line);
    free(line);
}

void player_note_follow(Player *player, const Telling *telling, const FollowLine *told,
                        const FollowLine *hand, FollowPace pace) {
    JournalLine *line = new_line();
    line->frozen = (JournalFrozen){.version = telling->version, .tier = 1, .line = *told};
    telling_key(telling, line->frozen.key);
    begin_other(player, line, "follow", telling->story.people[0].who);
    *line = (JournalLine){.move = {.kind = MOVE_FOLLOW, .pace = pace, .hand = *hand}};
    put_line(player, line);
    free(line);
}
