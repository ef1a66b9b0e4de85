/* Going on with a visit that was left in the middle: its moves are made once more. */
#include <shoes/text.h>

#include "screens/journal_files.h"
#include "screens/player.h"

enum { FILE_NAME = 300 };

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
