#include <shoes/journal.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/level.h>
#include <shoes/text.h>

static bool disagrees(const StoryShoes *shoes) {
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->disagree[clue] != NULL) {
            return true;
        }
    }
    return false;
}

void journal_freeze(JournalLine *line, const Story *story, const StoryShoes *shoes, uint64_t seed,
                    int steps, const char *date) {
    JournalFrozen *frozen = &line->frozen;
    *frozen =
        (JournalFrozen){.present = true,
                        .version = story->version,
                        .seed = seed,
                        .steps = steps,
                        .mode = "story",
                        .tier = story->tier,
                        .difficulty = level_difficulty(story->tier, disagrees(shoes), shoes->mixed),
                        .truth_count = shoes->feel_count,
                        .mixed = shoes->mixed,
                        .also_right_count = shoes->also_right_count,
                        .also_close_count = shoes->also_close_count};
    text_copy(frozen->key, sizeof frozen->key, story->key);
    text_copy(frozen->wearer, sizeof frozen->wearer, shoes->wearer);
    text_copy(frozen->date, sizeof frozen->date, date);
    memcpy(frozen->truths, shoes->feels, sizeof frozen->truths);
    memcpy(frozen->also_right, shoes->also_right, sizeof frozen->also_right);
    memcpy(frozen->also_close, shoes->also_close, sizeof frozen->also_close);
}

StoryShoes journal_frozen_shoes(const JournalFrozen *frozen) {
    StoryShoes shoes = {.feel_count = frozen->truth_count,
                        .mixed = frozen->mixed,
                        .also_right_count = frozen->also_right_count,
                        .also_close_count = frozen->also_close_count};
    memcpy(shoes.feels, frozen->truths, sizeof shoes.feels);
    memcpy(shoes.also_right, frozen->also_right, sizeof shoes.also_right);
    memcpy(shoes.also_close, frozen->also_close, sizeof shoes.also_close);
    return shoes;
}

int journal_day(const char *date) {
    int day = 0;
    for (; *date != '\0'; date++) {
        day = *date != '-' ? day * 10 + (*date - '0') : day;
    }
    return day;
}

/* The first thing that cannot be written spoils the whole line. */
typedef struct Printer {
    const FeelingBook *feelings;
    char *out;
    size_t size, used;
    bool good;
} Printer;

static void put_bytes(Printer *printer, const char *text) {
    size_t length = strlen(text);
    if (!printer->good || printer->used + length >= printer->size) {
        printer->good = false;
        return;
    }
    memcpy(printer->out + printer->used, text, length + 1);
    printer->used += length;
}

/* Nothing we write needs an escape; what would is a mistake upstream. */
static void put_plain(Printer *printer, const char *text) {
    for (const char *at = text; *at != '\0'; at++) {
        if (*at < ' ' || *at > '~' || *at == '"' || *at == '\\') {
            printer->good = false;
        }
    }
    put_bytes(printer, text);
}

static void put_key(Printer *printer, const char *key) {
    put_bytes(printer, printer->used > 1 ? ",\"" : "\"");
    put_bytes(printer, key);
    put_bytes(printer, "\":");
}

static void put_text(Printer *printer, const char *key, const char *text) {
    put_key(printer, key);
    put_bytes(printer, "\"");
    put_plain(printer, text);
    put_bytes(printer, "\"");
}

static void put_number(Printer *printer, const char *key, uint64_t number) {
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64, number);
    put_key(printer, key);
    put_bytes(printer, digits);
}

static void put_decimal(Printer *printer, const char *key, double number) {
    char digits[24];
    snprintf(digits, sizeof digits, "%.2f", number);
    put_key(printer, key);
    put_bytes(printer, digits);
}

static void put_hex(Printer *printer, const char *key, uint64_t number) {
    char digits[24];
    snprintf(digits, sizeof digits, "%016" PRIx64, number);
    put_text(printer, key, digits);
}

static const char *feeling_id(Printer *printer, int feeling) {
    if (feeling < 0 || feeling >= printer->feelings->count) {
        printer->good = false;
        return "";
    }
    return printer->feelings->feelings[feeling].id;
}

static void put_feelings(Printer *printer, const char *key, const int *feelings, int count) {
    put_key(printer, key);
    put_bytes(printer, "[");
    for (int i = 0; i < count; i++) {
        put_bytes(printer, i > 0 ? ",\"" : "\"");
        put_plain(printer, feeling_id(printer, feelings[i]));
        put_bytes(printer, "\"");
    }
    put_bytes(printer, "]");
}

/* ["left_out 4","hurt 2"] */
static void put_truths(Printer *printer, const JournalFrozen *frozen) {
    put_key(printer, "truths");
    put_bytes(printer, "[");
    for (int i = 0; i < frozen->truth_count; i++) {
        char strength[16];
        snprintf(strength, sizeof strength, " %d\"", frozen->truths[i].strength);
        put_bytes(printer, i > 0 ? ",\"" : "\"");
        put_plain(printer, feeling_id(printer, frozen->truths[i].feeling));
        put_bytes(printer, strength);
    }
    put_bytes(printer, "]");
}

static void put_line(Printer *printer, const FollowLine *line) {
    put_key(printer, "line");
    for (int i = 0; i < line->count; i++) {
        char digits[8];
        snprintf(digits, sizeof digits, "%c%d", i > 0 ? ',' : '[', line->tenths[i]);
        put_bytes(printer, digits);
    }
    put_bytes(printer, "]");
}

static void put_frozen(Printer *printer, const JournalFrozen *frozen) {
    put_text(printer, "key", frozen->key);
    put_text(printer, "wearer", frozen->wearer);
    put_hex(printer, "version", frozen->version);
    put_hex(printer, "seed", frozen->seed);
    put_number(printer, "steps", (uint64_t)frozen->steps);
    put_text(printer, "mode", frozen->mode);
    put_number(printer, "tier", (uint64_t)frozen->tier);
    put_decimal(printer, "difficulty", frozen->difficulty);
    put_truths(printer, frozen);
    put_key(printer, "mixed");
    put_bytes(printer, frozen->mixed ? "true" : "false");
    put_feelings(printer, "also_right", frozen->also_right, frozen->also_right_count);
    put_feelings(printer, "also_close", frozen->also_close, frozen->also_close_count);
    if (frozen->line.count > 0) {
        put_line(printer, &frozen->line);
    }
    put_text(printer, "date", frozen->date);
}

static void put_checksum(Printer *printer) {
    char digits[16];
    snprintf(digits, sizeof digits, "%08" PRIx32, crc32_bytes(printer->out, printer->used));
    put_text(printer, "crc", digits);
    put_bytes(printer, "}\n");
}

size_t journal_print(const JournalLine *line, const FeelingBook *feelings, char *out, size_t size) {
    Printer printer = {.feelings = feelings, .out = out, .size = size, .good = true};
    char move[MOVE_TEXT];
    if (!move_print(&line->move, feelings, move, sizeof move)) {
        return 0;
    }
    put_bytes(&printer, "{");
    put_number(&printer, "n", line->n);
    put_number(&printer, "v", line->v);
    put_text(&printer, "move", move);
    if (line->frozen.present) {
        put_frozen(&printer, &line->frozen);
    }
    if (line->offer_count > 0) {
        put_feelings(&printer, "offer", line->offer, line->offer_count);
    }
    if (printer.good) {
        put_checksum(&printer);
    }
    return printer.good ? printer.used : 0;
}
