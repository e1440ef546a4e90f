# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – { $organisation } को सहयोग
# $organisation (String)
description-long =
    जापानमा काम गर्ने विदेशीलाई मद्दत। { $organisation } ले दिन्छ। यो निःशुल्क छ।

    • आफ्नो बसाइ र कामका नियम जाँच्नुहोस्
    • आफ्ना मिति हेर्नुहोस्, समयमै सम्झाउने सन्देश पाउनुहोस्
    • जापानको जीवन र कामबारे पढ्नुहोस्
    • सहायता कर्मचारीलाई आफ्नै भाषामा सोध्नुहोस्

    तपाईंले यहाँ लेखेको कुरा तपाईंको कम्पनीले पढ्न सक्दैन।

    यो आपतकालीन फोन होइन। खतरामा परे 110 (प्रहरी) वा 119 (दमकल, एम्बुलेन्स) मा फोन गर्नुहोस्।
# $organisation (String)
description-short = जापानमा काम गर्ने विदेशीलाई निःशुल्क मद्दत, { $organisation } बाट। खतरामा: 110, 119।
