# Shown before a language is chosen: every locale says it in its own language.
language-choose = कृपया आफ्नो भाषा छान्नुहोस्।
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>यो बट { $organisation } ले चलाउँछ। यो निःशुल्क छ।</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>तपाईंको सन्देश अहिलेसम्म कसैले पढेको छैन।</b> हामी यो दस मिनेट राख्छौँ। आफ्नो भाषा छान्नुहोस्। त्यसपछि पठाउन सक्नुहुन्छ।

    { danger-numbers } { $phone ->
        [none] हाम्रो समय: { $hours }
       *[other] हाम्रो फोन: { $phone }। { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 मस्यौदा: यो अनुवाद अहिलेसम्म कसैले जाँचेको छैन। जापानी भाषाको पाठ मान्य हुन्छ।
