package nn

import (
	"slices"

	"entente/extract/syntax/internal/gemm"
)

// The weights of the losses against each other.
const (
	tagWeight  = 0.7
	nameWeight = 0.3
)

// headState is the working memory of the output layers.
type headState struct {
	s, ds                  []float32 // top layer by sentence
	tags                   []float32
	names                  []float32
	dep, head, dDep, dHead []float32 // N×Arc and (N+B)×Arc
	maskDep, maskHead      []float32
	bent, dBent            []float32 // dep·bilinear
	scores                 []float32
	rd, rh, dRh            []float32
	hidden, dHidden, out   []float32
	maskRel                []float32
	golds                  []int
}

// outputs computes losses and, in training, the gradient of the top layer.
func (w *worker) outputs() {
	n, cols := w.rows(), 2*w.n.Hidden
	top := w.x[w.n.Layers]
	st := &w.heads
	st.s = slices.Grow(st.s[:0], n*cols)[:n*cols]
	at := 0
	for i := range w.sents {
		for _, row := range w.place[i] {
			copy(st.s[at*cols:], top[row*cols:][:cols])
			at++
		}
	}
	st.ds = zeros(st.ds, n*cols)
	s, ds := gemm.Of(st.s, n, cols), gemm.Of(st.ds, n, cols)
	w.loss.Words = n
	w.classify(s, ds)
	w.arcs(s, ds)
	w.relations(s, ds)
	if !w.train {
		return
	}
	w.dx[w.n.Layers] = zeros(w.dx[w.n.Layers], n*cols)
	at = 0
	for i := range w.sents {
		for _, row := range w.place[i] {
			copy(w.dx[w.n.Layers][row*cols:], st.ds[at*cols:][:cols])
			at++
		}
	}
}

// affine computes x·w + b into dst.
func (w *worker) affine(dst []float32, x gemm.Mat, weights, bias *Param) []float32 {
	dst = zeros(dst, x.Rows*weights.Cols)
	if bias != nil {
		for i := range x.Rows {
			copy(dst[i*weights.Cols:], bias.W)
		}
	}
	w.g.Add(gemm.Of(dst, x.Rows, weights.Cols), x, false, weights.mat(), false)
	return dst
}

// affineBack adds the gradients of weights, bias and x.
func (w *worker) affineBack(d []float32, x, dx gemm.Mat, weights, bias *Param) {
	m := gemm.Of(d, x.Rows, weights.Cols)
	w.g.Add(w.grads.mat(weights), x, true, m, false)
	if bias != nil {
		addRows(w.grads.g[bias.id], m)
	}
	w.g.Add(dx, m, false, weights.mat(), true)
}

// classify is the loss of tags and names.
func (w *worker) classify(s, ds gemm.Mat) {
	st, k, m := &w.heads, w.n.Tags, w.n.Names
	st.tags = w.affine(st.tags, s, w.n.tagW, w.n.tagB)
	st.names = w.affine(st.names, s, w.n.nameW, w.n.nameB)
	at := 0
	for _, sent := range w.sents {
		for t, gold := range sent.Tags {
			v := st.tags[at*k:][:k]
			if argmax(v) == int(gold) {
				w.loss.TagsRight++
			}
			w.loss.Tag += float64(softmaxLoss(v, int(gold), tagWeight))
			v = st.names[at*m:][:m]
			at++
			if sent.Names == nil {
				clear(v)
				continue
			}
			given, name := argmax(v), int(sent.Names[t])
			if given > 0 {
				w.loss.NamesGiven++
			}
			if name > 0 {
				w.loss.NamesGold++
				if given == name {
					w.loss.NamesRight++
				}
			}
			w.loss.Name += float64(softmaxLoss(v, name, nameWeight))
		}
	}
	if w.train {
		w.affineBack(st.tags, s, ds, w.n.tagW, w.n.tagB)
		w.affineBack(st.names, s, ds, w.n.nameW, w.n.nameB)
	}
}

func relu(x []float32) {
	for i, v := range x {
		x[i] = max(v, 0)
	}
}

// reluBack clears the gradient where the output was zero. Dropped elements are zero, too.
func reluBack(d, y []float32) {
	for i, v := range y {
		if v <= 0 {
			d[i] = 0
		}
	}
}

// arcs is the loss of heads.
func (w *worker) arcs(s, ds gemm.Mat) {
	st, n, a := &w.heads, s.Rows, w.n.Arc
	st.dep, st.head = w.affine(st.dep, s, w.n.depW, w.n.depB), w.affine(st.head, s, w.n.headW, w.n.headB)
	relu(st.dep)
	relu(st.head)
	st.maskDep, st.maskHead = w.mask(st.maskDep, n*a, w.drop.Head), w.mask(st.maskHead, n*a, w.drop.Head)
	times(st.dep, st.maskDep)
	times(st.head, st.maskHead)
	dep := gemm.Of(st.dep, n, a)
	st.bent = w.affine(st.bent, dep, w.n.bilinear, w.n.prior)
	st.dBent, st.dHead = zeros(st.dBent, n*a), zeros(st.dHead, n*a)
	at := 0
	st.golds = st.golds[:0]
	for _, sent := range w.sents {
		k := len(sent.Heads)
		// Candidates are the words and, last, the root.
		heads := gemm.Of(append(append(st.scores[:0], st.head[at*a:(at+k)*a]...), w.n.rootHead.W...), k+1, a)
		dHeads := gemm.Of(make([]float32, (k+1)*a), k+1, a)
		scores := gemm.Of(make([]float32, k*(k+1)), k, k+1)
		bent := gemm.Of(st.bent[at*a:], k, a)
		w.g.Add(scores, bent, false, heads, true)
		for i, h := range sent.Heads {
			v := scores.Data[i*(k+1):][:k+1]
			v[i] = -1e9 // no word is its own head
			gold := int(h)
			if gold < 0 {
				gold = k
			}
			given := argmax(v)
			if given == gold {
				w.loss.HeadsRight++
			}
			if !w.train {
				gold = given // relations are judged with the predicted head
			}
			st.golds = append(st.golds, gold)
			w.loss.Head += float64(softmaxLoss(v, gold, 1))
		}
		if w.train {
			w.g.Add(gemm.Of(st.dBent[at*a:], k, a), scores, false, heads, false)
			w.g.Add(dHeads, scores, true, bent, false)
			copy(st.dHead[at*a:], dHeads.Data[:k*a])
			root := w.grads.g[w.n.rootHead.id]
			for j, v := range dHeads.Data[k*a:] {
				root[j] += v
			}
		}
		st.scores = heads.Data
		at += k
	}
	if !w.train {
		return
	}
	st.dDep = zeros(st.dDep, n*a)
	w.affineBack(st.dBent, dep, gemm.Of(st.dDep, n, a), w.n.bilinear, w.n.prior)
	times(st.dDep, st.maskDep)
	times(st.dHead, st.maskHead)
	reluBack(st.dDep, st.dep)
	reluBack(st.dHead, st.head)
	w.affineBack(st.dDep, s, ds, w.n.depW, w.n.depB)
	w.affineBack(st.dHead, s, ds, w.n.headW, w.n.headB)
}

// relations is the loss of relations, given the heads of golds.
func (w *worker) relations(s, ds gemm.Mat) {
	st, n, k := &w.heads, s.Rows, w.n.Rel
	st.rd, st.rh = w.affine(st.rd, s, w.n.relDep, w.n.relB), w.affine(st.rh, s, w.n.relHead, nil)
	st.hidden = zeros(st.hidden, n*k)
	w.eachPair(func(row, head int) {
		from := w.n.relRoot.W
		if head >= 0 {
			from = st.rh[head*k:][:k]
		}
		dst, own := st.hidden[row*k:][:k], st.rd[row*k:][:k]
		for j := range dst {
			dst[j] = max(own[j]+from[j], 0)
		}
	})
	st.maskRel = w.mask(st.maskRel, n*k, w.drop.Head)
	times(st.hidden, st.maskRel)
	hidden := gemm.Of(st.hidden, n, k)
	st.out = w.affine(st.out, hidden, w.n.relOut, w.n.relOutB)
	at := 0
	for _, sent := range w.sents {
		for i, gold := range sent.Rels {
			v := st.out[at*w.n.Rels:][:w.n.Rels]
			head := st.golds[at]
			if head == len(sent.Rels) {
				head = -1
			}
			if argmax(v) == int(gold) && head == int(sent.Heads[i]) {
				w.loss.RelsRight++
			}
			w.loss.Rel += float64(softmaxLoss(v, int(gold), 1))
			at++
		}
	}
	if !w.train {
		return
	}
	st.dHidden = zeros(st.dHidden, n*k)
	w.affineBack(st.out, hidden, gemm.Of(st.dHidden, n, k), w.n.relOut, w.n.relOutB)
	times(st.dHidden, st.maskRel)
	reluBack(st.dHidden, st.hidden)
	st.dRh = zeros(st.dRh, n*k)
	w.eachPair(func(row, head int) {
		to := w.grads.g[w.n.relRoot.id]
		if head >= 0 {
			to = st.dRh[head*k:][:k]
		}
		for j, v := range st.dHidden[row*k:][:k] {
			to[j] += v
		}
	})
	w.affineBack(st.dHidden, s, ds, w.n.relDep, w.n.relB)
	w.affineBack(st.dRh, s, ds, w.n.relHead, nil)
}

// eachPair calls f with each word and its head, as rows by sentence; −1 is the root.
func (w *worker) eachPair(f func(row, head int)) {
	at := 0
	for _, sent := range w.sents {
		for i := range sent.Rels {
			head := at + w.heads.golds[at+i]
			if w.heads.golds[at+i] == len(sent.Rels) {
				head = -1
			}
			f(at+i, head)
		}
		at += len(sent.Rels)
	}
}
