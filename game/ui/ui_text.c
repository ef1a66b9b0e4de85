#include "ui/ui_internal.h"

#include <string.h>

static const char ELLIPSIS[] = "\xE2\x80\xA6";

UiExtent ui_lines_extent(const Ui *ui, const char *text, int width, UiSetting setting) {
    UiBreaks breaks = ui_breaks(ui, text, width, setting.type);
    UiExtent extent = {0};
    UiLine line;
    while (ui_break_next(&breaks, &line)) {
        extent.lines++;
        extent.cut = extent.cut || line.cut;
        extent.widest = line.width > extent.widest ? line.width : extent.widest;
        if (extent.lines == setting.most_lines) {
            break;
        }
    }
    return extent;
}

static size_t drop_character(const char *bytes, size_t length) {
    do {
        length--;
    } while (length > 0 && ((unsigned char)bytes[length] & 0xC0) == 0x80);
    return length;
}

/* No dots before the dots. */
static size_t drop_stops(const char *bytes, size_t length) {
    while (length > 0 && strchr(" .,;:", bytes[length - 1]) != NULL) {
        length--;
    }
    return length;
}

static int ellipsis_width(const Ui *ui, UiType type) {
    return ui_span_width(ui, ELLIPSIS, sizeof ELLIPSIS - 1, type);
}

/* Makes room for an ellipsis at the line's end; its width then counts in. */
static void shorten(const UiBreaks *breaks, UiLine *line) {
    const char *bytes = breaks->text + line->first;
    int room = breaks->width - ellipsis_width(breaks->ui, breaks->type);
    line->length = drop_stops(bytes, line->length);
    line->width = ui_span_width(breaks->ui, bytes, line->length, breaks->type);
    while (line->length > 0 && line->width > room) {
        line->length = drop_stops(bytes, drop_character(bytes, line->length));
        line->width = ui_span_width(breaks->ui, bytes, line->length, breaks->type);
    }
    line->width += breaks->width - room;
}

static void draw_line(Ui *ui, DrawRect rect, int y, const char *text, UiLine line,
                      const UiSetting *setting, bool shortened) {
    DrawText style = ui_draw_text(ui, setting->type, setting->colour);
    int x = rect.x + (setting->align == UI_ALIGN_CENTRE ? (rect.w - line.width) / 2 : 0);
    draw_text_span(ui->frame.list, x, y, text + line.first, line.length, style);
    if (shortened) {
        int end = x + line.width - ellipsis_width(ui, setting->type);
        draw_text(ui->frame.list, end, y, ELLIPSIS, style);
    }
}

void ui_lines_draw(Ui *ui, DrawRect rect, const char *text, UiSetting setting) {
    UiBreaks breaks = ui_breaks(ui, text, rect.w, setting.type);
    UiLine line;
    int y = rect.y + (setting.step - ui_type_line(setting.type)) / 2;
    for (int i = 0; ui_break_next(&breaks, &line); i++) {
        bool is_last = i + 1 == setting.most_lines;
        bool shortened = is_last && breaks.at < breaks.length;
        if (shortened) {
            shorten(&breaks, &line);
        }
        draw_line(ui, rect, y, text, line, &setting, shortened);
        if (is_last) {
            return;
        }
        y += setting.step;
    }
}

static UiSetting setting_of(const Ui *ui, UiText style) {
    UiType type = {ui_scaled(ui, style.size > 0 ? style.size : UI_TEXT_BODY), style.bold};
    uint32_t colour = style.colour != 0 ? style.colour : ui->frame.theme->text;
    return (UiSetting){type, ui_type_line(type), colour, style.align, style.most_lines};
}

int ui_text_height(const Ui *ui, const char *text, int width, UiText style) {
    UiSetting setting = setting_of(ui, style);
    return ui_lines_extent(ui, text, width, setting).lines * setting.step;
}

int ui_text_width(const Ui *ui, const char *text, UiText style) {
    UiType type = setting_of(ui, style).type;
    int widest = 0;
    for (const char *line = text; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        int width = ui_span_width(ui, line, length, type);
        widest = width > widest ? width : widest;
        line += length + (line[length] == '\n');
    }
    return widest;
}

int ui_text(Ui *ui, DrawRect rect, const char *text, UiText style) {
    if (text == NULL || text[0] == '\0') {
        return 0;
    }
    int height = ui_text_height(ui, text, rect.w, style);
    DrawRect lines = {rect.x, rect.y, rect.w, height};
    if (style.middle) {
        lines.y += (rect.h - height) / 2;
    }
    ui_lines_draw(ui, lines, text, setting_of(ui, style));
    if (!style.silent) {
        UiRole role = style.heading ? UI_ROLE_HEADING : UI_ROLE_TEXT;
        (void)ui_node_add(ui, (UiNode){.role = role, .label = text, .rect = lines}, 0);
    }
    return height;
}
