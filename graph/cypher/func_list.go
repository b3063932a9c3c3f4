package cypher

import (
	"entente/graph/cypher/value"
)

func listFunctions() []*function {
	list := []kind{kList | kRelList}
	return []*function{
		{name: "head", min: 1, max: 1, accepts: list, call: onList(func(l []any) any {
			if len(l) == 0 {
				return nil
			}
			return l[0]
		})},
		{name: "last", min: 1, max: 1, accepts: list, call: onList(func(l []any) any {
			if len(l) == 0 {
				return nil
			}
			return l[len(l)-1]
		})},
		{name: "tail", min: 1, max: 1, accepts: list, result: kList, call: onList(func(l []any) any {
			if len(l) == 0 {
				return []any{}
			}
			return l[1:len(l):len(l)]
		})},
		{name: "range", min: 2, max: 3, accepts: []kind{kInt}, result: kList, call: rangeOf},
		{name: "keys", min: 1, max: 1, accepts: []kind{kNode | kRel | kMap}, result: kList, call: func(x *exec, a []any) (any, error) {
			var props map[string]any
			var err error
			switch o := a[0].(type) {
			case value.Node:
				props, err = x.g.Properties(o)
			case *value.Rel:
				props, err = x.g.RelProperties(o)
			case map[string]any:
				props = o
			default:
				err = badType("a node, a relationship or a map", a[0])
			}
			return texts(sortedKeys(props)), err
		}},
		{name: "labels", min: 1, max: 1, accepts: []kind{kNode}, result: kList, call: func(x *exec, a []any) (any, error) {
			n, ok := a[0].(value.Node)
			if !ok {
				return nil, badType("a node", a[0])
			}
			ls, err := x.g.Labels(n)
			return texts(ls), err
		}},
		{name: "nodes", min: 1, max: 1, accepts: []kind{kPath}, result: kList, call: func(_ *exec, a []any) (any, error) {
			p, ok := a[0].(*value.Path)
			if !ok {
				return nil, badType("a path", a[0])
			}
			out := make([]any, len(p.Nodes))
			for i, n := range p.Nodes {
				out[i] = n
			}
			return out, nil
		}},
		{name: "relationships", min: 1, max: 1, accepts: []kind{kPath}, result: kRelList, call: relationshipsOf},
		{name: "toStringList", min: 1, max: 1, accepts: list, result: kList, call: convertList(toTextAny)},
		{name: "toIntegerList", min: 1, max: 1, accepts: list, result: kList, call: convertList(toInteger)},
		{name: "toFloatList", min: 1, max: 1, accepts: list, result: kList, call: convertList(toFloat)},
		{name: "toBooleanList", min: 1, max: 1, accepts: list, result: kList, call: convertList(toBoolean)},
	}
}

func onList(f func([]any) any) func(*exec, []any) (any, error) {
	return func(_ *exec, a []any) (any, error) {
		l, ok := a[0].([]any)
		if !ok {
			return nil, badType("a list", a[0])
		}
		return f(l), nil
	}
}

func convertList(f func(any) (any, error)) func(*exec, []any) (any, error) {
	return func(_ *exec, a []any) (any, error) {
		l, ok := a[0].([]any)
		if !ok {
			return nil, badType("a list", a[0])
		}
		out := make([]any, len(l))
		for i, e := range l {
			if e == nil {
				continue
			}
			if v, err := f(e); err == nil {
				out[i] = v
			}
		}
		return out, nil
	}
}

func texts(ss []string) []any {
	out := make([]any, len(ss))
	for i, s := range ss {
		out[i] = s
	}
	return out
}

func relationshipsOf(_ *exec, a []any) (any, error) {
	p, ok := a[0].(*value.Path)
	if !ok {
		return nil, badType("a path", a[0])
	}
	return relList(p.Rels), nil
}

func relList(rels []*value.Rel) []any {
	out := make([]any, len(rels))
	for i, r := range rels {
		out[i] = r
	}
	return out
}

func rangeOf(x *exec, a []any) (any, error) {
	var n [3]int64
	n[2] = 1
	for i, v := range a {
		k, ok := v.(int64)
		if !ok {
			return nil, badType("an integer", v)
		}
		n[i] = k
	}
	from, to, step := n[0], n[1], n[2]
	if step == 0 {
		return nil, errStep
	}
	out := []any{}
	if step > 0 && from > to || step < 0 && from < to {
		return out, nil
	}
	span := uint64(to) - uint64(from)
	width := uint64(step)
	if step < 0 {
		span, width = uint64(from)-uint64(to), -uint64(step)
	}
	count := span/width + 1
	if limit := uint64(max(x.maxMem-x.mem, 0)) / 32; count > limit || count == 0 {
		return nil, x.keep(x.maxMem + 1)
	}
	out = make([]any, count)
	for i := range out {
		out[i] = from + int64(i)*step
	}
	return out, nil
}
