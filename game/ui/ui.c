#include "ui/ui_internal.h"

#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/hash.h>
#include <shoes/text.h>

enum { FRAME_MS = 16 };

Ui *ui_new(void) {
    Ui *ui = calloc(1, sizeof *ui);
    UiWidths *widths = calloc(1, sizeof *widths);
    if (ui == NULL || widths == NULL) {
        memory_exit();
    }
    ui->widths = widths;
    ui->activated = -1;
    ui->wake = ui->idle_wake = UINT64_MAX;
    return ui;
}

void ui_free(Ui *ui) {
    if (ui == NULL) {
        return;
    }
    free(ui->widths);
    free(ui);
}

static UiId not_zero(uint64_t hash) {
    return hash == 0 ? 1 : hash;
}

UiId ui_id(const char *name) {
    return not_zero(hash_text(HASH_START, name));
}

UiId ui_id_at(const char *name, int index) {
    return not_zero(hash_number(hash_text(HASH_START, name), index));
}

UiPass *ui_pass(Ui *ui) {
    return &ui->passes[ui->current];
}

const UiPass *ui_pass_before(const Ui *ui) {
    return &ui->passes[1 - ui->current];
}

const UiPass *ui_pass_shown(const Ui *ui) {
    return ui->in_pass ? ui_pass_before(ui) : &ui->passes[ui->current];
}

static void empty_pass(UiPass *pass) {
    pass->count = 0;
    pass->used = 0;
    pass->first = 0;
}

/* The last pass showed another screen: its places and ids mean nothing here. */
static void enter_screen(Ui *ui, uint64_t screen) {
    ui->screen = screen;
    ui->new_screen = true;
    ui->focus = 0;
    ui->armed = 0;
    ui->announced = 0;
    ui->order_count = 0;
    empty_pass(&ui->passes[1 - ui->current]);
}

static void forget_widths_of_other_fonts(Ui *ui, UiMeasure measure) {
    if (ui->frame.measure.self != measure.self || ui->frame.measure.width != measure.width) {
        memset(ui->widths, 0, sizeof *ui->widths);
    }
}

void ui_begin(Ui *ui, const UiFrame *frame, const InputEvent *event) {
    ASSERT(!ui->in_pass);
    forget_widths_of_other_fonts(ui, frame->measure);
    ui->frame = *frame;
    ui->has_event = event != NULL;
    ui->event = event != NULL ? *event : (InputEvent){0};
    ui->event_used = false;
    ui->current = 1 - ui->current;
    ui->in_pass = true;
    ui->new_screen = false;
    ui->pending = 0;
    ui->activated = -1;
    ui->spoken[0] = '\0';
    ui->news[0] = '\0';
    ui->read_page = false;
    ui->wake = ui->idle_wake = UINT64_MAX;
    empty_pass(ui_pass(ui));
    uint64_t screen = ui_id(frame->screen != NULL ? frame->screen : "");
    if (screen != ui->screen) {
        enter_screen(ui, screen);
    }
    ui_take_event(ui);
}

static void number_node(const UiPass *pass, UiNode *node) {
    node->index = 0;
    node->count = 0;
    if (!node->can_focus || node->group[0] == '\0') {
        return;
    }
    for (size_t i = 0; i < pass->count; i++) {
        const UiNode *other = &pass->nodes[i];
        if (other->can_focus && strcmp(other->group, node->group) == 0) {
            node->count++;
            node->index += other <= node;
        }
    }
}

void ui_end(Ui *ui) {
    ASSERT(ui->in_pass);
    UiPass *pass = ui_pass(ui);
    for (size_t i = 0; i < pass->count; i++) {
        number_node(pass, &pass->nodes[i]);
    }
    ui_settle_focus(ui);
    ui_draw_focus(ui);
    ui_speak(ui);
    ui->in_pass = false;
}

static const char *keep_string(UiPass *pass, const char *text) {
    if (text == NULL || text[0] == '\0' || pass->used + 1 >= sizeof pass->strings) {
        return "";
    }
    char *copy = pass->strings + pass->used;
    pass->used += text_copy(copy, sizeof pass->strings - pass->used, text) + 1;
    return copy;
}

size_t ui_node_add(Ui *ui, UiNode node, int radius) {
    UiPass *pass = ui_pass(ui);
    ASSERT(ui->in_pass && pass->count < UI_NODES_MAX);
    ASSERT(node.id == 0 || ui_pass_find(pass, node.id) == NULL);
    node.label = keep_string(pass, node.label);
    node.value = keep_string(pass, node.value);
    node.hint = keep_string(pass, node.hint);
    node.group = keep_string(pass, node.group);
    pass->radius[pass->count] = radius;
    pass->nodes[pass->count] = node;
    return pass->count++;
}

const UiNode *ui_pass_find(const UiPass *pass, UiId id) {
    for (size_t i = 0; id != 0 && i < pass->count; i++) {
        if (pass->nodes[i].id == id) {
            return &pass->nodes[i];
        }
    }
    return NULL;
}

size_t ui_node_count(const Ui *ui) {
    return ui_pass_shown(ui)->count;
}

const UiNode *ui_node(const Ui *ui, size_t index) {
    const UiPass *pass = ui_pass_shown(ui);
    ASSERT(index < pass->count);
    return &pass->nodes[index];
}

const UiNode *ui_activated(const Ui *ui) {
    return ui->activated < 0 ? NULL : &ui->passes[ui->current].nodes[ui->activated];
}

bool ui_action(const Ui *ui, UiAction action) {
    return ui->has_event && !ui->event_used && ui->event.kind == INPUT_ACTION &&
           ui->event.action == action;
}

bool ui_shortcut(Ui *ui, UiId id, UiAction action) {
    const UiPass *pass = &ui->passes[ui->current];
    if (!ui_action(ui, action)) {
        return false;
    }
    for (size_t i = 0; i < pass->count; i++) {
        if (pass->nodes[i].id == id) {
            ui->activated = (int)i;
            return true;
        }
    }
    return false;
}

DrawPage ui_page(const Ui *ui) {
    return ui->frame.page;
}

bool ui_is_tall(const Ui *ui) {
    return ui->frame.page.h > ui->frame.page.w;
}

DrawRect ui_page_rect(const Ui *ui) {
    return (DrawRect){0, 0, ui->frame.page.w, ui->frame.page.h};
}

const UiTheme *ui_theme(const Ui *ui) {
    return ui->frame.theme;
}

DrawList *ui_list(const Ui *ui) {
    return ui->frame.list;
}

int ui_scaled(const Ui *ui, int size) {
    int percent = ui->frame.text_percent > 0 ? ui->frame.text_percent : 100;
    return (size * percent + 50) / 100;
}

int ui_line(const Ui *ui, int size) {
    return ui_type_line((UiType){.size = ui_scaled(ui, size)});
}

void ui_wake_at(Ui *ui, uint64_t when_ms) {
    if (when_ms < ui->wake) {
        ui->wake = when_ms;
    }
}

void ui_wake_idly(Ui *ui, uint64_t when_ms) {
    if (when_ms < ui->idle_wake) {
        ui->idle_wake = when_ms;
    }
}

uint64_t ui_next_wake(const Ui *ui) {
    return ui->wake < ui->idle_wake ? ui->wake : ui->idle_wake;
}

uint64_t ui_next_change(const Ui *ui) {
    return ui->wake;
}

double ui_motion(Ui *ui, uint64_t started, int duration) {
    uint64_t now = ui->frame.now_ms;
    uint64_t passed = now > started ? now - started : 0;
    if (ui->frame.reduced_motion || duration <= 0 || passed >= (uint64_t)duration) {
        return 1;
    }
    ui_wake_at(ui, now + FRAME_MS);
    double t = (double)passed / duration;
    return t * t * (3 - 2 * t);
}
