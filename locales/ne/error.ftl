# Telegram did not take our answer in time.
error-unanswered = इन्टरनेट कमजोर थियो, तर तपाईंले गरेको काम सेभ भयो। कृपया सबैभन्दा नयाँ स्क्रिनमा अगाडि बढ्नुहोस्।
# $code (String) a short code that support can look up
error-sorry = प्राविधिक समस्या भयो, यो चरण सेभ भएन। कृपया फेरि गर्नुहोस्। फेरि यस्तै भए सहायता कर्मचारीलाई यो कोड भन्नुहोस्: { $code }
# $code (String) the same
error-unshown = प्राविधिक समस्या भयो। तपाईंले गरेको काम सेभ भयो, तर अर्को स्क्रिन देखाउन सकेनौँ। कृपया मेनुबाट अगाडि बढ्नुहोस्। फेरि यस्तै भए सहायता कर्मचारीलाई यो कोड भन्नुहोस्: { $code }
error-unreadable = त्यो सन्देश हामीले पढ्न सकेनौँ। कृपया सादा अक्षरमा फेरि पठाउनुहोस्। हामी सहायता कर्मचारीलाई खबर गर्दै छौँ।
# The button below them: the screen where the person stands
error-go_on = ▶️ अगाडि बढ्नुहोस्
