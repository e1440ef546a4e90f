# Said above the help where somebody typed a command that does not exist.
help-unknown = यस्तो कमान्ड छैन। यी चलाउन सक्नुहुन्छ:
# $organisation (String), $phone (String)
help-text =
    <b>यो बटले जापानको जीवन र काममा तपाईंलाई मद्दत गर्छ।</b>

    <blockquote expandable>/menu – नियम जाँच्नुहोस्, सहायता कर्मचारीलाई सोध्नुहोस्
    /language – भाषा फेर्नुहोस्
    /profile – तपाईंका विवरण र मिति
    /mydates – तपाईंका अन्तिम मिति
    /mydata – तपाईंबारे हामी के राख्छौँ
    /privacy – गोपनीयता सूचना, सहमति
    /stop – समाचार रोक्नुहोस्
    /forget – तपाईंको डेटा मेटाउनुहोस्</blockquote>

    { $phone ->
        [none] यो { $organisation } ले चलाउँछ।
       *[other] यो { $organisation } ले चलाउँछ। फोन: { $phone }
    }

    <b>{ danger-numbers }</b> दुवै निःशुल्क छन्, दिनरात।
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (अझै फोन नम्बर छैन)
