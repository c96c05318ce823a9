// Findable: a part of a page whose texts can be searched: numbered places, each with a text.
#pragma once

#include <QString>

namespace budget {

/// A stretch of a place's text.
struct FoundText {
    int place = 0;
    qsizetype at = 0;
    qsizetype length = 0;
};

class Findable {
public:
    virtual ~Findable() = default;

    virtual int placeCount() const = 0;
    virtual QString placeText(int place) const = 0;
    /// What a place is called, for going to it by name.
    virtual QString placeName(int place) const = 0;
    /// Brings the stretch into view, gives the place the keys and marks the stretch.
    virtual void showFound(const FoundText& found) = 0;
    /// Where the clerk is; place −1 when elsewhere.
    virtual FoundText here() const = 0;
};

} // namespace budget
