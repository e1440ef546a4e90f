## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = स्वागत छ। { $organisation } ले तपाईंलाई यो बटमा बोलाएको हो।
# $minutes (Number)
invitation-too_many = तपाईंले धेरै लिंक खोल्नुभयो। कृपया { $minutes ->
    [one] एक मिनेट
   *[other] { $minutes } मिनेट
} पर्खनुहोस्, अनि आफ्नो लिंक फेरि खोल्नुहोस्।
# $organisation, $phone (String)
invitation-followed-unknown = यो लिंक हामीलाई थाहा छैन। सायद यसको केही भाग छुटेको छ। { $phone ->
        [none] कृपया { $organisation } सँग नयाँ लिंक माग्नुहोस्।
       *[other] कृपया { $organisation } सँग नयाँ लिंक माग्नुहोस्: { $phone }।
    } लिंकबिना पनि सुरु गर्न सक्नुहुन्छ।
# $organisation, $phone (String)
invitation-followed-expired = यो लिंकको म्याद सकियो। { $phone ->
        [none] कृपया { $organisation } सँग नयाँ लिंक माग्नुहोस्।
       *[other] कृपया { $organisation } सँग नयाँ लिंक माग्नुहोस्: { $phone }।
    } लिंकबिना पनि सुरु गर्न सक्नुहुन्छ।
# $organisation, $phone (String)
invitation-followed-revoked = यो लिंक अब चल्दैन। { $phone ->
        [none] कृपया { $organisation } सँग नयाँ लिंक माग्नुहोस्।
       *[other] कृपया { $organisation } सँग नयाँ लिंक माग्नुहोस्: { $phone }।
    } लिंकबिना पनि सुरु गर्न सक्नुहुन्छ।
# $organisation, $phone (String)
invitation-followed-used = यो लिंक पहिले नै चलाइएको छ। हरेक लिंक एक पटक मात्र चल्छ। हामी सहायता कर्मचारीलाई खबर गर्दै छौँ। { $phone ->
        [none] तपाईंले चलाउनुभएको होइन भने कृपया { $organisation } लाई भन्नुहोस्।
       *[other] तपाईंले चलाउनुभएको होइन भने कृपया { $organisation } मा फोन गर्नुहोस्: { $phone }।
    }
# $organisation, $phone (String)
invitation-followed-ended = यो लिंक अब चल्दैन: तीन पटक जवाफ आइसक्दा पनि कसले खोल्यो, हामीलाई थाहा भएन। सहायता कर्मचारीलाई यो थाहा छ। { $phone ->
        [none] लिंक तपाईंका लागि हो भने कृपया { $organisation } लाई भन्नुहोस्।
       *[other] लिंक तपाईंका लागि हो भने कृपया { $organisation } मा फोन गर्नुहोस्: { $phone }।
    } यहाँ लेखेर मद्दत माग्न पनि सक्नुहुन्छ।
# $organisation, $phone (String)
invitation-followed-refused = यो लिंक यस Telegram खातामा चल्दैन। हामी सहायता कर्मचारीलाई खबर गर्दै छौँ। { $phone ->
        [none] प्रश्न भए कृपया { $organisation } लाई सोध्नुहोस्।
       *[other] प्रश्न भए कृपया { $organisation } मा फोन गर्नुहोस्: { $phone }।
    }
