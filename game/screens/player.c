#include "screens/player.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/text.h>

#include "screens/journal_files.h"
#include "screens/roster.h"
#include "screens/set_aside.h"

enum { FILE_NAME = 300 };

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
} Reading;

static void reading_frozen(Reading *reading, const JournalLine *line) {
    text_copy(reading->key, sizeof reading->key, line->frozen.key);
    text_copy(reading->wearer, sizeof reading->wearer, line->frozen.wearer);
    reading->visit = line->v;
    reading->version = line->frozen.version;
}

static void reading_line(void *to, const JournalLine *line, const char *file) {
    Reading *reading = to;
    Player *player = reading->player;
    (void)file;
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

void player_load(Player *player, const Host *host, const Library *library, const char *id) {
    *player = (Player){.host = host, .feelings = &library->feelings, .next_n = 1};
    text_copy(player->id, sizeof player->id, id);
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

/* Replays the last visit's lines. */
typedef struct Resuming {
    const Library *library;
    Visit *visit;
    uint32_t number;
    char file[FILE_NAME];  /* in which the visit began */
    char other[FILE_NAME]; /* in which one of the same number began on another machine; "" none */
    bool good;
} Resuming;

static void resume_begin(Resuming *resuming, const JournalLine *line) {
    const LibraryEntry *entry = library_entry(resuming->library, line->move.key);
    const Story *story = entry != NULL ? entry->story : NULL;
    resuming->good = story != NULL && line->frozen.present &&
                     story->version == line->frozen.version &&
                     story_shoes(story, line->move.wearer) != NULL;
    if (resuming->good) {
        visit_start(resuming->visit, story, line->move.wearer, line->frozen.seed,
                    line->frozen.steps);
    }
}

/* Two machines that had not heard of each other may have counted alike: the later visit counts. */
static void resume_file(Resuming *resuming, const char *file) {
    if (resuming->file[0] != '\0' && !text_equal(resuming->file, file)) {
        text_copy(resuming->other, sizeof resuming->other, resuming->file);
    }
    text_copy(resuming->file, sizeof resuming->file, file);
}

static void resume_line(void *to, const JournalLine *line, const char *file) {
    Resuming *resuming = to;
    if (line->v != resuming->number) {
        return;
    }
    if (line->move.kind == MOVE_BEGIN) {
        resume_file(resuming, file);
        resume_begin(resuming, line);
    } else if (text_equal(resuming->other, file)) {
        return;
    } else if (resuming->good) {
        visit_apply(resuming->visit, &line->move);
    }
}

static void ignore_broken(void *to, const char *bytes, size_t length) {
    (void)to, (void)bytes, (void)length;
}

bool player_resume(Player *player, const Library *library, Visit *visit) {
    Resuming resuming = {.library = library, .visit = visit, .number = player->visit};
    JournalFiles files = {.host = player->host,
                          .feelings = player->feelings,
                          .folder = player->folder,
                          .mine = player->file,
                          .line = resume_line,
                          .line_to = &resuming,
                          .broken = ignore_broken};
    player->host->flush(player->host->self);
    journal_files_read(&files);
    VisitPhase phase = visit_phase(visit);
    return resuming.good && phase != VISIT_DONE && phase != VISIT_IDLE;
}

static void add_offer(JournalLine *line, const Visit *visit) {
    if (line->move.kind == MOVE_GUESS || line->move.kind == MOVE_UNSURE) {
        line->offer_count = visit_offer(visit, line->offer);
    }
}

uint64_t player_note(Player *player, const Visit *visit, const Move *move) {
    JournalLine *line = calloc(1, sizeof *line);
    char text[JOURNAL_LINE];
    uint64_t ticket = 0;
    if (line == NULL) {
        return 0;
    }
    line->n = player->next_n++;
    player->visit += move->kind == MOVE_BEGIN ? 1 : 0;
    line->v = player->visit;
    line->move = *move;
    if (move->kind == MOVE_BEGIN || move->kind == MOVE_SWAP) {
        journal_freeze(line, visit_story(visit), visit_shoes(visit), visit_seed(visit),
                       visit_steps(visit), player->date);
    }
    add_offer(line, visit);
    if (move->kind == MOVE_STEP) {
        mark_walked(player, visit_story(visit)->key, visit_shoes(visit)->wearer);
    }
    player_track_line(&player->track, player->feelings, line);
    notebook_memory_line(&player->notebook, line);
    size_t length = journal_print(line, player->feelings, text, sizeof text);
    if (length > 0 && player->id[0] != '\0' && player->host->saving) {
        ticket = player->host->append(player->host->self, player->file, text, length);
    }
    free(line);
    return ticket;
}
