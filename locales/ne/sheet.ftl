# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = तपाईंको फोनमै सहायता
# $name (String)
sheet-invitation-name = नाम: { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } ले Telegram मा एउटा बट चलाउँछ। जापानमा आफ्नो काम, जीवन र बसाइबारे त्यहाँ आफ्नै भाषामा सोध्नुहोस्।
sheet-invitation-install = फोनमा Telegram खोल्नुहोस्। छैन भने पहिले इन्स्टल गर्नुहोस्। यो निःशुल्क छ।
sheet-invitation-scan = फोनको क्यामेरा QR कोडतिर सोझ्याउनुहोस्। देखिएको लिंक खोल्नुहोस्।
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = “Start” (सुरु) थिच्नुहोस्। अनि आफ्नो भाषा छान्नुहोस्।
# Stands above the link, which is printed as text.
sheet-invitation-link = क्यामेरा छैन? फोनमा यो लिंक खोल्नुहोस्:
# $expires_on (Date)
sheet-invitation-personal = यो लिंक तपाईंका लागि मात्र हो। { DAY($expires_on) } सम्म एक पटक मात्र चलाउन सकिन्छ। अरू कसैलाई नदिनुहोस्।
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = यो लिंक { DAY($expires_on) } सम्म चल्छ। खोलेपछि तपाईं को हुनुहुन्छ भनेर सहायता कर्मचारीले सोध्छन्।
sheet-invitation-emergency = यो आपतकालीन फोन होइन। खतरामा परे 110 (प्रहरी) मा फोन गर्नुहोस्। दमकल वा एम्बुलेन्स चाहिए 119 मा फोन गर्नुहोस्।
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] प्रश्न छ? { $organisation } लाई सोध्नुहोस्।
   *[other] प्रश्न छ? { $organisation } मा फोन गर्नुहोस्: { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = बनाएको दिन: { DAY($made_on) }
