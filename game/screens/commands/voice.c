/* How one person sounds with a look, as a WAV file. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <shoes/text.h>
#include <shoes/voice.h>

#include "screens/commands/verbs.h"
#include "screens/library.h"

enum { STRENGTH_USUAL = 4, ID_MAX = 64, MESSAGE = 400, PIECE = 1024, HEADER = 44, BYTES = 2 };

static void complain(const Host *host, const char *before, const char *word, const char *after) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "shoes: %s%.200s%s\n", before, word, after);
    host->complain(host->self, message);
}

/* --- what is asked for --- */

static const Expression *find_look(const Host *host, const Library *library, const char *id) {
    const Expression *look = expression_find(&library->expressions, id);
    if (look == NULL) {
        complain(host, "there is no feeling or look called \"", id, "\"");
    }
    return look;
}

/* "sad+happy": the published compound, else half of each. */
static bool find_mixed(const Host *host, const Library *library, const char *name, const char *plus,
                       ExpressionVoice *out) {
    char first[ID_MAX];
    text_copy(first, sizeof first, name);
    if ((size_t)(plus - name) < sizeof first) {
        first[plus - name] = '\0';
    }
    const Expression *one = find_look(host, library, first);
    const Expression *other = find_look(host, library, plus + 1);
    if (one == NULL || other == NULL) {
        return false;
    }
    const Expression *both = expression_compound(&library->expressions, one->id, other->id);
    *out = both != NULL ? both->voice : voice_blend(&one->voice, &other->voice);
    return true;
}

static bool find_voice(const Host *host, const Library *library, const char *name,
                       ExpressionVoice *out) {
    const char *plus = strchr(name, '+');
    if (plus != NULL) {
        return find_mixed(host, library, name, plus, out);
    }
    const Expression *look = find_look(host, library, name);
    if (look != NULL) {
        *out = look->voice;
    }
    return look != NULL;
}

static bool make_plan(const Host *host, const Library *library, const Options *options,
                      VoicePlan *out) {
    ExpressionVoice voice;
    const Person *person = library_person(library, options->person);
    if (person == NULL) {
        complain(host, "there is no person called \"", options->person, "\"");
        return false;
    }
    if (!find_voice(host, library, options->voice.look, &voice)) {
        return false;
    }
    voice_plan(
        out, &(VoiceRequest){.voice = &voice,
                             .look = options->voice.look,
                             .person = person,
                             .strength = options->strength > 0 ? options->strength : STRENGTH_USUAL,
                             .syllables = options->voice.syllables,
                             .gentle = options->voice.gentle});
    return true;
}

/* --- the file --- */

static char *put_number(char *to, uint32_t number, int bytes) {
    for (int i = 0; i < bytes; i++) {
        *to++ = (char)(number >> 8 * i & 255);
    }
    return to;
}

static char *put_tag(char *to, const char *tag) {
    memcpy(to, tag, 4);
    return to + 4;
}

static char *put_header(char *to, uint32_t data) {
    to = put_number(put_tag(to, "RIFF"), HEADER - 8 + data, 4);
    to = put_number(put_tag(put_tag(to, "WAVE"), "fmt "), 16, 4);
    to = put_number(put_number(to, 1, 2), 1, 2); /* PCM, mono */
    to = put_number(put_number(to, VOICE_RATE, 4), VOICE_RATE * BYTES, 4);
    to = put_number(put_number(to, BYTES, 2), 8 * BYTES, 2);
    return put_number(put_tag(to, "data"), data, 4);
}

static void put_samples(char *to, const VoicePlan *plan) {
    Voice voice;
    float samples[PIECE];
    size_t count;
    voice_begin(&voice, plan);
    while ((count = voice_next(&voice, samples, PIECE)) > 0) {
        for (size_t i = 0; i < count; i++) {
            to = put_number(to, (uint32_t)lrint((double)samples[i] * 32767), BYTES);
        }
    }
}

static bool write_wav(const Host *host, const char *path, const VoicePlan *plan) {
    Arena *arena = arena_new();
    size_t data = voice_length(plan) * BYTES;
    char *bytes = arena_alloc(arena, HEADER + data);
    put_samples(put_header(bytes, (uint32_t)data), plan);
    bool written = host->text_file(host->self, path, bytes, HEADER + data);
    if (!written) {
        complain(host, "", path, " cannot be written");
    }
    arena_free(arena);
    return written;
}

static bool load(const Host *host, Library *library) {
    Issues *issues = issues_new();
    bool loaded = library_load_assets(library, host, issues);
    for (size_t i = 0; i < issues_kept(issues); i++) {
        complain(host, "", issues_at(issues, i)->text, "");
    }
    issues_free(issues);
    return loaded;
}

int command_voice(const Host *host, const Options *options) {
    Library library = {0};
    VoicePlan plan;
    int status = STATUS_PROBLEMS;
    if (load(host, &library)) {
        status = STATUS_USAGE;
        if (make_plan(host, &library, options, &plan)) {
            status = write_wav(host, options->out, &plan) ? STATUS_FINE : STATUS_PROBLEMS;
        }
    }
    library_free(&library);
    return status;
}
