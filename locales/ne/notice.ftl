# News: what staff write to many people at once.

notice-other_language = ℹ️ तपाईंको भाषामा अझै पाठ छैन। नबुझे यही च्याटमा हामीलाई सोध्नुहोस्।
notice-corrected = ✏️ हामीले यो सन्देश सच्यायौँ।
notice-taken_back = 🗑 <b>{ DAY($on) } को सन्देश हामीले फिर्ता लियौँ।</b> त्यो अब लागू हुँदैन।
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 समाचार { $notice } को परीक्षण: { LANGUAGE($locale) }। यो तपाईंले मात्र देख्नुहुन्छ। यसमुनि कामदारले पाउने: { $buttons }
notice-button-link = 🔗 पेज खोल्नुहोस्

## Below a notice, which a worker knows as news

notice-button-read = ✅ मैले पढेँ
notice-button-unclear = 🤔 मैले बुझिनँ
notice-button-question = 💬 मेरो प्रश्न छ

## What a tap says

notice-read = ✅ धन्यवाद। तपाईंले पढेको हामीलाई थाहा भयो।
notice-read-before = ✅ पढेको कुरा तपाईंले पहिले नै भन्नुभएको छ।
notice-read_new = यो समाचार त्यसपछि फेरिएको छ। कृपया नयाँ संस्करण पढ्नुहोस्।
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ यो समाचार त्यसपछि फेरिएको छ। तपाईंको भाषामा नयाँ पाठ अझै छैन। हामीलाई सोध्नुहोस्: “{ notice-button-question }” थिच्नुहोस्।
notice-not_valid = हामीले यो समाचार फिर्ता लियौँ। यो अब लागू हुँदैन।
# $number (String) of the consultation
notice-asked-unclear = 🤔 तपाईंले यो समाचार बुझ्नुभएन भनेर हामी सहायता कर्मचारीलाई भन्छौँ। तपाईंको नम्बर { $number } हो। अझै लेख्न सक्नुहुन्छ: के स्पष्ट छैन?
# $number (String) of the consultation
notice-asked-question = 💬 यो समाचारबारे तपाईंको प्रश्न छ भनेर हामी सहायता कर्मचारीलाई भन्छौँ। तपाईंको नम्बर { $number } हो। कृपया आफ्नो प्रश्न अहिले लेख्नुहोस्।
# $number (String) of the consultation
notice-asked-before = 💬 यो समाचारबारे तपाईंले पहिले सोध्नुभएको छ। तपाईंको नम्बर { $number } हो। अझै लेख्न सक्नुहुन्छ।

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 { DAY($sent) } मा हामीले तपाईंलाई समाचार पठायौँ। कृपया पढ्नुहोस्, अनि “{ notice-button-read }” थिच्नुहोस्। केही स्पष्ट नभए कृपया सोध्नुहोस्।

## The last news, from the menu

notice-list =
    <b>📰 समाचार</b>

    हामीले तपाईंलाई पठाएका पछिल्ला समाचार यी हुन्। पढ्न कुनै लाइन थिच्नुहोस्।
notice-list-empty =
    <b>📰 समाचार</b>

    अहिले यहाँ कुनै समाचार छैन।
# Beside the day
notice-list-back = फिर्ता लिइयो
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 { DAY($sent) } को समाचार</b>{ $corrected ->
    [none] {""}
   *[other] {" "}({ DAY($corrected) } को नयाँ संस्करण)
}{ $media ->
    [photo] {" "}🖼 यसको फोटो यही च्याटमा माथि छ।
    [document] {" "}📎 यसको फाइल यही च्याटमा माथि छ।
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ तपाईंले पढिसक्नुभयो।
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 { DAY($sent) } को समाचार</b>

    हामीले { DAY($back) } मा यो समाचार फिर्ता लियौँ। यो अब लागू हुँदैन।
notice-one-gone = यो समाचार अब यहाँ छैन।
