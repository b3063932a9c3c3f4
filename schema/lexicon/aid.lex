# AID: economic, humanitarian and military help, asylum, peacekeepers.

[AIDS]
verb aid, assist, help, bankroll, subsidize, subsidise, bail_out : S > O
verb donate, contribute, lend, loan : S > to|I
verb grant : S > I|to
verb give+aid|assistance|help|grant|loan|money|fund|relief|dollar|support|weapon|food : S > to|I|for
verb provide+aid|assistance|help|relief|support|loan|fund|funding|training|weapon|shelter|refuge|food|dollar : S > to|for|I|with
verb send+aid|assistance|help|relief|food|medicine|supply|weapon|arms|money|peacekeeper|doctor : S > to|I|for
verb deliver+aid|relief|food|supply|medicine|assistance : S > to
verb extend+aid|assistance|help|loan|credit|relief : S > to
verb offer+aid|assistance|help|asylum|loan|support|refuge|shelter : S > to|I
verb ship+aid|food|supply|medicine, airlift+aid|food|supply|medicine, fly+aid|supply|food : S > to
verb allocate+aid|fund|money|dollar, earmark+aid|fund|dollar, pledge+aid|dollar|fund|money|euro : S > to|for
verb hand_over+medicine|aid|supply|food|relief : S > to
verb grant+asylum|refuge|loan|aid|shelter|sanctuary|credit : S > to|I
verb give+asylum|refuge|shelter|sanctuary, shelter, harbor, harbour : S > to|I|O
verb train : S > O ; object=MilitaryUnit
verb fund, finance, sponsor : S > O ; object=Country|Organization|MilitaryUnit|Person
verb forgive+debt|loan, write_off+debt, cancel+debt, reschedule+debt : S > of|for
verb evacuate, rescue : S > from|O
verb deploy+peacekeeper, send+peacekeeper, dispatch+peacekeeper : S > to|in|into
verb rebuild, reconstruct : S > O ; object=Country|Place
noun aid, assistance, help, relief : S > to|for
noun humanitarian_aid, military_aid, economic_aid, food_aid, foreign_aid, development_aid, humanitarian_assistance : S > to|for
noun military_assistance, economic_assistance, aid_package, loan, donation, grant, subsidy, contribution, bailout : S > to|for
noun rescue, evacuation : S > of
noun donor, benefactor, helper : S > to|of
