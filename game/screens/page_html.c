#include "screens/page_html.h"

#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>

#include "screens/text_pile.h"

struct PageHtml {
    TextPile pile;
};

static void put(PageHtml *html, const char *bytes, size_t length) {
    text_pile_put(&html->pile, bytes, length);
}

static void put_text(PageHtml *html, const char *text) {
    text_pile_text(&html->pile, text);
}

static const char *escape_of(char letter) {
    switch (letter) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

static bool is_control(char letter) {
    unsigned char byte = (unsigned char)letter;
    return (byte < 0x20 && letter != '\n' && letter != '\t') || byte == 0x7F;
}

static void put_escaped(PageHtml *html, const char *text) {
    for (; *text != '\0'; text++) {
        const char *escape = escape_of(*text);
        if (escape != NULL) {
            put_text(html, escape);
        } else if (!is_control(*text)) {
            put(html, text, 1);
        }
    }
}

PageHtml *page_html_new(const char *language, const char *title, const char *css) {
    PageHtml *html = calloc(1, sizeof *html);
    if (html == NULL) {
        memory_exit();
    }
    put_text(html, "<!DOCTYPE html>\n<html lang=\"");
    put_escaped(html, language);
    put_text(html, "\">\n<head>\n<meta charset=\"utf-8\">\n");
    put_text(html, "<meta http-equiv=\"Content-Security-Policy\" "
                   "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
    put_escaped(html, title);
    put_text(html, "</title>\n<style>\n");
    put_text(html, css);
    put_text(html, "</style>\n</head>\n<body>\n");
    return html;
}

void page_html_free(PageHtml *html) {
    if (html != NULL) {
        text_pile_free(&html->pile);
        free(html);
    }
}

void page_html_open(PageHtml *html, const char *tag, const char *class_name) {
    put_text(html, "<");
    put_text(html, tag);
    if (class_name != NULL) {
        put_text(html, " class=\"");
        put_escaped(html, class_name);
        put_text(html, "\"");
    }
    put_text(html, ">");
}

void page_html_open_with(PageHtml *html, const char *tag, const PageAttribute *attributes,
                         size_t count) {
    put_text(html, "<");
    put_text(html, tag);
    for (size_t i = 0; i < count; i++) {
        text_pile_print(&html->pile, " %s=\"", attributes[i].name);
        put_escaped(html, attributes[i].value);
        put_text(html, "\"");
    }
    put_text(html, ">");
}

void page_html_words(PageHtml *html, const char *text) {
    put_escaped(html, text);
}

void page_html_close(PageHtml *html, const char *tag) {
    put_text(html, "</");
    put_text(html, tag);
    put_text(html, ">\n");
}

void page_html_text(PageHtml *html, const char *tag, const char *class_name, const char *text) {
    page_html_open(html, tag, class_name);
    put_escaped(html, text);
    page_html_close(html, tag);
}

/* What comes after the first tag of our own SVG text, in a tag that says where it lies. */
static void put_layer(PageHtml *html, const DrawList *list, const DrawCommand *command) {
    const char *svg = draw_bytes(list, command);
    const char *box = strstr(svg, "viewBox='");
    const char *inner = strchr(svg, '>');
    if (box == NULL || inner == NULL || box > inner) {
        return;
    }
    box += strlen("viewBox='");
    DrawRect rect = command->rect;
    text_pile_print(&html->pile, "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" ", rect.x,
                    rect.y, rect.w, rect.h);
    put_text(html, "preserveAspectRatio=\"none\" viewBox=\"");
    put(html, box, strcspn(box, "'"));
    put_text(html, "\"");
    put_text(html, inner);
}

void page_html_picture(PageHtml *html, const DrawList *list, DrawRect box,
                       const char *description) {
    text_pile_print(&html->pile, "<svg class=\"face\" role=\"img\" viewBox=\"%d %d %d %d\" ", box.x,
                    box.y, box.w, box.h);
    put_text(html, "xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"");
    put_escaped(html, description);
    put_text(html, "\">");
    for (size_t i = 0; i < draw_count(list); i++) {
        const DrawCommand *command = draw_at(list, i);
        if (command->kind == DRAW_PICTURE && !command->is_asset) {
            put_layer(html, list, command);
        }
    }
    put_text(html, "</svg>\n");
}

const char *page_html_end(PageHtml *html, size_t *length) {
    put_text(html, "</body>\n</html>\n");
    *length = html->pile.length;
    return html->pile.bytes;
}
