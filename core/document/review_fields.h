// The fields of a document's review, drafts and change log in a *.mingzhang file; see described.h.
#pragma once

#include "core/document/described.h"
#include "core/document/part_json.h"

namespace budget {

template <> inline constexpr JsonLayout layoutOf<SignOff> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<Waiver> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<Remark> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<DraftSentence> = JsonLayout::Line;
template <> inline constexpr JsonLayout layoutOf<LoggedChange> = JsonLayout::Line;

void describe(auto& fields, RecordOf<SignOff> auto& signOff) {
    fields.optional("name", signOff.name);
    fields.optional("date", signOff.date);
}

void describe(auto& fields, RecordOf<Waiver> auto& waiver) {
    fields.required("rule", waiver.rule);
    fields.required("place", waiver.place);
    fields.optional("facts", waiver.facts);
    fields.required("reason", waiver.reason);
    fields.optional("by", waiver.by);
}

void describe(auto& fields, RecordOf<Remark> auto& remark) {
    fields.required("place", remark.place);
    fields.optional("author", remark.author);
    fields.required("text", remark.text);
    fields.optional("answer", remark.answer);
    fields.optional("settled", remark.settled);
    fields.required("written", remark.written);
}

void describe(auto& fields, RecordOf<Review> auto& review) {
    fields.optional("secrecy", review.secrecy);
    fields.optional("final", review.final);
    fields.optional("waivers", review.waivers);
    fields.optional("remarks", review.remarks);
    fields.optional("unconfirmed", review.unconfirmed);
}

void describe(auto& fields, RecordOf<DraftSentence> auto& sentence) {
    fields.required("id", sentence.id);
    fields.required("text", sentence.text);
}

void describe(auto& fields, RecordOf<DraftSnapshot> auto& draft) {
    fields.required("number", draft.number);
    fields.required("time", draft.time);
    fields.required("figures", draft.figures);
    fields.required("sentences", draft.sentences);
}

void describe(auto& fields, RecordOf<Drafts> auto& drafts) {
    fields.optional("sent", drafts.sent);
}

void describe(auto& fields, RecordOf<LoggedChange> auto& change) {
    fields.required("when", change.when);
    fields.required("table", change.cell.table);
    fields.required("row", change.cell.row);
    fields.required("column", change.cell.column);
    fields.required("from", change.before);
    fields.required("to", change.after);
}

} // namespace budget
