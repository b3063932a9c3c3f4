package lexicon

// Class is a set of ways in which a word changes the event it embeds.
type Class uint32

// The classes of operators, one section of operators.lex each.
const (
	Say      Class = 1 << iota // introduces a speaker
	Deny                       // the speaker says that it is not so
	Plan                       // intended, agreed for later
	Possible                   // may be, alleged, feared
	Demand                     // somebody wants it of somebody
	Fail                       // did not come about
	Refuse                     // will not be done
	Accept                     // agreed to
	Begin                      // aspect: starts, goes on
	Stop                       // aspect: ends
	Cause                      // makes, lets, helps somebody do it
	Hope                       // wished
	Light                      // carries a noun of action: "hold talks"
	Hedge                      // "allegedly"
	Threat                     // harm announced
	Promise                    // good announced
)

var classNames = map[string]Class{
	"say": Say, "deny": Deny, "plan": Plan, "possible": Possible, "demand": Demand, "fail": Fail,
	"refuse": Refuse, "accept": Accept, "begin": Begin, "stop": Stop, "cause": Cause, "hope": Hope,
	"light": Light, "hedge": Hedge, "threat": Threat, "promise": Promise,
}

// Is reports whether c has a class in common with d.
func (c Class) Is(d Class) bool { return c&d != 0 }
