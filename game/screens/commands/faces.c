/* Pictures of people and their looks, one file each, and a labelled contact sheet: for blind
 * raters, for illustrators, for whoever changes how people are drawn. */
#include <stdio.h>
#include <string.h>

#include "screens/close_up.h"
#include "screens/commands/faces.h"

enum { MESSAGE = 400, SIZE_USUAL = 320 };

void faces_complain(const Faces *faces, const char *before, const char *word, const char *after) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "shoes: %s%.200s%s\n", before, word, after);
    faces->host->complain(faces->host->self, message);
}

bool faces_write(const Faces *faces, const char *path) {
    if (strlen(path) + 1 >= FACES_PATH) {
        faces_complain(faces, "", path, "... is too long a name for a file");
        return false;
    }
    if (draw_overflowed(faces->list)) {
        faces_complain(faces, "there is too much to draw in ", path, "");
        return false;
    }
    return faces->host->picture(faces->host->self, faces->list, path);
}

static int picture_height(const FacesOptions *options, const Person *person) {
    if (options->head > 0) {
        return close_up_height(person, options->part, options->head);
    }
    return options->size > 0 ? options->size : SIZE_USUAL;
}

/* Wider than high: room for open arms. */
static bool write_picture(const Faces *faces, const Face *face) {
    const FacesOptions *options = &faces->options->faces;
    int height = picture_height(options, face->figure.person);
    char path[FACES_PATH];
    snprintf(path, sizeof path, "%s/%s-%s-%d.png", options->dir, face->figure.person->id,
             face->name, face->figure.mood.strength);
    DrawPage page = draw_page(height * 6 / 5, height);
    DrawRect whole = {0, 0, page.w, page.h};
    draw_begin(faces->list, page);
    draw_fill(faces->list, whole, (uint32_t)FACES_PAPER);
    close_up_draw(faces->list, &face->figure, whole, options->part);
    return faces_write(faces, path);
}

static void tell_progress(const Faces *faces, int done) {
    char line[64];
    snprintf(line, sizeof line, "%d of %d\n", done, faces->count);
    faces->host->print(faces->host->self, line);
}

static bool write_pictures(const Faces *faces) {
    for (int i = 0; i < faces->count; i++) {
        if (!write_picture(faces, &faces->all[i])) {
            return false; /* the host has told why */
        }
        bool next_person =
            i + 1 == faces->count || faces->all[i].figure.person != faces->all[i + 1].figure.person;
        if (next_person) {
            tell_progress(faces, i + 1);
        }
    }
    return true;
}

static int run(Faces *faces) {
    if (!faces_choose(faces)) {
        return STATUS_USAGE;
    }
    bool done = (faces->options->faces.dir == NULL || write_pictures(faces)) &&
                (faces->options->faces.sheet == NULL || faces_sheet(faces));
    return done ? STATUS_FINE : STATUS_PROBLEMS;
}

static void tell_issues(const Faces *faces, const Issues *issues) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        faces_complain(faces, "", issues_at(issues, i)->text, "");
    }
}

int command_faces(const Host *host, const Options *options) {
    Faces faces = {.host = host, .options = options};
    Issues *issues = issues_new();
    int status = STATUS_PROBLEMS;
    if (library_load_assets(&faces.library, host, issues)) {
        faces.list = draw_list_new();
        status = run(&faces);
        draw_list_free(faces.list);
    } else {
        tell_issues(&faces, issues);
    }
    library_free(&faces.library);
    issues_free(issues);
    return status;
}
