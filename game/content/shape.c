#include "content/shape.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "content/nearest.h"

/* A hostile file may hold a hundred thousand unknown keys; the author needs the first few. */
enum { UNKNOWN_NAMED_MAX = 20, CHOICES_SHOWN = 160 };

void shape_problem(ShapeReader *reader, const char *format, ...) {
    char text[ISSUE_TEXT];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    issues_add(reader->issues, ISSUE_ERROR, reader->path, "%s", text);
}

size_t shape_enter(ShapeReader *reader, const char *key) {
    char shown[SHAPE_SHOWN];
    const size_t length = strlen(reader->path);
    if (length > 0) {
        text_append(reader->path, sizeof reader->path, ".");
    }
    text_append(reader->path, sizeof reader->path, shape_shown(shown, key));
    return length;
}

size_t shape_enter_item(ShapeReader *reader, int index) {
    char part[16];
    const size_t length = strlen(reader->path);
    snprintf(part, sizeof part, "[%d]", index);
    text_append(reader->path, sizeof reader->path, part);
    return length;
}

void shape_leave(ShapeReader *reader, size_t length) {
    reader->path[length] = '\0';
}

static void store_int(void *target, size_t offset, int value) {
    memcpy((char *)target + offset, &value, sizeof value);
}

static void store_text(void *target, size_t offset, const char *text) {
    memcpy((char *)target + offset, &text, sizeof text);
}

static void store_absent(const ShapeField *field, void *target) {
    if (field->kind == SHAPE_WHOLE || field->kind == SHAPE_CHOICE) {
        store_int(target, field->offset, (int)field->absent);
    } else if (field->kind == SHAPE_FOUND) {
        store_int(target, field->offset, -1);
    } else if (field->kind == SHAPE_NUMBER) {
        memcpy((char *)target + field->offset, &field->absent, sizeof field->absent);
    }
}

static bool read_number(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                        double *value) {
    const char *kind = field->kind == SHAPE_WHOLE ? "a whole number" : "a number";
    if (!cJSON_IsNumber(json)) {
        shape_problem(reader, "must be %s from %g to %g (%s)", kind, field->low, field->high,
                      field->about);
        return false;
    }
    *value = json->valuedouble;
    const bool whole = field->kind != SHAPE_WHOLE || floor(*value) == *value;
    if (!whole || *value < field->low || *value > field->high) {
        shape_problem(reader, "must be %s from %g to %g, is %g", kind, field->low, field->high,
                      *value);
        return false;
    }
    return true;
}

static void read_whole(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                       void *target) {
    double value = 0;
    if (read_number(reader, field, json, &value)) {
        store_int(target, field->offset, (int)value);
    }
}

static void read_real(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    double value = 0;
    if (read_number(reader, field, json, &value)) {
        memcpy((char *)target + field->offset, &value, sizeof value);
    }
}

static void read_flag(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    if (!cJSON_IsBool(json)) {
        shape_problem(reader, "must be true or false (%s)", field->about);
        return;
    }
    const bool value = cJSON_IsTrue(json);
    memcpy((char *)target + field->offset, &value, sizeof value);
}

static void name_choices(ShapeReader *reader, const ShapeField *field, const char *word) {
    char list[CHOICES_SHOWN] = "";
    char shown[SHAPE_SHOWN];
    for (size_t i = 0; i < field->choices->count; i++) {
        text_append(list, sizeof list, i == 0 ? "" : ", ");
        text_append(list, sizeof list, field->choices->words[i]);
    }
    shape_problem(reader, "\"%s\" is not possible here: use one of %s", shape_shown(shown, word),
                  list);
}

static int find_choice(ShapeReader *reader, const ShapeField *field, const cJSON *json) {
    const char *word = shape_text(reader, field, json);
    if (word == NULL) {
        return -1;
    }
    for (size_t i = 0; i < field->choices->count; i++) {
        if (text_equal(field->choices->words[i], word)) {
            return (int)i;
        }
    }
    name_choices(reader, field, word);
    return -1;
}

static void read_choice(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                        void *target) {
    const int choice = find_choice(reader, field, json);
    if (choice >= 0 && field->kind == SHAPE_CHOICE) {
        store_int(target, field->offset, choice);
    } else if (choice >= 0) {
        store_text(target, field->offset, field->choices->words[choice]);
    }
}

static void read_text(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    const char *text = shape_text(reader, field, json);
    if (text != NULL && (field->check == NULL || field->check(reader, text))) {
        store_text(target, field->offset, text);
    }
}

static void read_found(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                       void *target) {
    const char *text = shape_text(reader, field, json);
    if (text != NULL) {
        store_int(target, field->offset, field->find(reader, text));
    }
}

static int count_known(const ShapeRecord *record, const cJSON *json) {
    int count = 0;
    for (size_t i = 0; i < record->count; i++) {
        count += cJSON_GetObjectItemCaseSensitive(json, record->fields[i].name) != NULL;
    }
    return count;
}

static void read_record(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                        void *target) {
    shape_read(reader, field->record, json, (char *)target + field->offset);
    const int count = count_known(field->record, json);
    if (cJSON_IsObject(json) && count < (int)field->low) {
        shape_problem(reader, "needs at least %g %s, has %d", field->low, field->about, count);
    }
}

void shape_read_value(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    store_absent(field, target);
    switch (field->kind) {
    case SHAPE_TEXT:
    case SHAPE_LINE:
    case SHAPE_ID:
    case SHAPE_NAME:
    case SHAPE_KEY:
    case SHAPE_LANG:
        read_text(reader, field, json, target);
        break;
    case SHAPE_WORD:
    case SHAPE_CHOICE:
        read_choice(reader, field, json, target);
        break;
    case SHAPE_FOUND:
        read_found(reader, field, json, target);
        break;
    case SHAPE_WHOLE:
        read_whole(reader, field, json, target);
        break;
    case SHAPE_NUMBER:
        read_real(reader, field, json, target);
        break;
    case SHAPE_FLAG:
        read_flag(reader, field, json, target);
        break;
    case SHAPE_RECORD:
        read_record(reader, field, json, target);
        break;
    case SHAPE_LIST:
        shape_read_list(reader, field, json, target);
        break;
    case SHAPE_OWN:
        if (field->own != NULL) {
            field->own(reader, field, json, target);
        }
        break;
    }
}

static const ShapeField *find_field(const ShapeRecord *record, const char *key) {
    for (size_t i = 0; i < record->count; i++) {
        if (text_equal(record->fields[i].name, key)) {
            return &record->fields[i];
        }
    }
    return NULL;
}

static void name_unknown(ShapeReader *reader, const ShapeRecord *record, const char *key) {
    char shown[SHAPE_SHOWN];
    shape_shown(shown, key);
    for (size_t i = 0; i < record->count; i++) {
        if (nearest_is_slip(key, record->fields[i].name)) {
            shape_problem(reader, "unknown field \"%s\": did you mean \"%s\"?", shown,
                          record->fields[i].name);
            return;
        }
    }
    issues_add(reader->issues, ISSUE_WARNING, reader->path,
               "unknown field \"%s\": this Shoes does not read it", shown);
}

static void name_missing(ShapeReader *reader, const ShapeRecord *record, const cJSON *json) {
    for (size_t i = 0; i < record->count; i++) {
        const ShapeField *field = &record->fields[i];
        if (field->required && cJSON_GetObjectItemCaseSensitive(json, field->name) == NULL) {
            const size_t length = shape_enter(reader, field->name);
            shape_problem(reader, "is missing: add %s", field->about);
            shape_leave(reader, length);
        }
    }
}

static void read_member(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                        void *target) {
    const size_t length = shape_enter(reader, field->name);
    shape_read_value(reader, field, json, target);
    shape_leave(reader, length);
}

void shape_read(ShapeReader *reader, const ShapeRecord *record, const cJSON *json, void *target) {
    for (size_t i = 0; i < record->count; i++) {
        store_absent(&record->fields[i], target);
    }
    if (!cJSON_IsObject(json)) {
        shape_problem(reader, "must be { ... } with named fields inside");
        return;
    }
    int unknown = 0;
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, json) {
        const ShapeField *field = find_field(record, item->string);
        if (field != NULL) {
            read_member(reader, field, item, target);
        } else if (!text_equal(item->string, "$schema") && unknown++ < UNKNOWN_NAMED_MAX) {
            name_unknown(reader, record, item->string);
        }
    }
    name_missing(reader, record, json);
}
